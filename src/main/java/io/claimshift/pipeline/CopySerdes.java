package io.claimshift.pipeline;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.copies.Group;
import io.claimshift.copies.Item;
import io.claimshift.copies.Member;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * What the copy judge keeps, as few bytes: there are millions of these, and as JSON their field
 * names alone would take more room than what they say. The first byte tells the layout.
 */
final class CopySerdes {

  private static final byte LAYOUT = 1;

  private CopySerdes() {}

  static Serde<Item> items() {
    return Serdes.serdeFrom(
        (topic, item) -> item == null ? null : bytes(to -> write(item, to)),
        (topic, bytes) -> bytes == null ? null : parse(bytes, CopySerdes::readItem));
  }

  /** Articles on their way to the judge; half the time and room of JSON. */
  static Serde<Article> articles() {
    return Serdes.serdeFrom(
        (topic, article) -> article == null ? null : bytes(to -> write(article, to)),
        (topic, bytes) -> bytes == null ? null : parse(bytes, CopySerdes::readArticle));
  }

  static Serde<Group> groups() {
    return Serdes.serdeFrom(
        (topic, group) -> group == null ? null : bytes(to -> write(group, to)),
        (topic, bytes) -> bytes == null ? null : parse(bytes, CopySerdes::readGroup));
  }

  private static void write(Article a, DataOutputStream to) throws IOException {
    for (String text : List.of(a.uri(), a.version(), a.provider(), a.language(), a.type())) {
      writeText(text, to);
    }
    for (String text : List.of(a.headline(), a.body(), a.byline(), a.slugline(), a.edNote())) {
      writeText(text, to);
    }
    to.writeByte(a.status().ordinal());
    to.writeByte(a.urgency());
    writeTime(a.versionCreated(), to);
    writeTime(a.embargoedUntil(), to);
  }

  private static Article readArticle(DataInputStream from) throws IOException {
    String[] texts = new String[10];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = readText(from);
    }
    PubStatus status = PubStatus.values()[from.readByte()];
    int urgency = from.readByte();
    return new Article(
        texts[0],
        texts[1],
        readTime(from),
        status,
        texts[2],
        texts[3],
        texts[4],
        texts[5],
        texts[6],
        texts[7],
        texts[8],
        texts[9],
        urgency,
        readTime(from));
  }

  private static void write(Item item, DataOutputStream to) throws IOException {
    Article article = item.article();
    write(article, to);
    to.writeLong(item.content());
    writeTime(item.eventTime().equals(article.versionCreated()) ? null : item.eventTime(), to);
    String story = item.story();
    to.writeByte(story == null ? 0 : story.equals(item.uri()) ? 1 : 2);
    if (story != null && !story.equals(item.uri())) {
      writeText(story, to);
    }
  }

  private static Item readItem(DataInputStream from) throws IOException {
    Article article = readArticle(from);
    long content = from.readLong();
    Instant earlier = readTime(from);
    byte kind = from.readByte();
    String story = kind == 0 ? null : kind == 1 ? article.uri() : readText(from);
    return new Item(article, story, earlier == null ? article.versionCreated() : earlier, content);
  }

  private static void write(Group group, DataOutputStream to) throws IOException {
    writeText(group.id(), to);
    to.writeInt(group.members().size());
    for (Member member : group.members()) {
      writeText(member.uri(), to);
      writeTime(member.eventTime(), to);
      to.writeBoolean(member.usable());
    }
  }

  private static Group readGroup(DataInputStream from) throws IOException {
    String id = readText(from);
    int size = from.readInt();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      members.add(new Member(readText(from), readTime(from), from.readBoolean()));
    }
    return new Group(id, members);
  }

  /** Seconds and, where there are any, nanoseconds. */
  private static void writeTime(Instant time, DataOutputStream to) throws IOException {
    if (time == null) {
      to.writeByte(0);
      return;
    }
    to.writeByte(time.getNano() == 0 ? 1 : 2);
    to.writeLong(time.getEpochSecond());
    if (time.getNano() != 0) {
      to.writeInt(time.getNano());
    }
  }

  private static Instant readTime(DataInputStream from) throws IOException {
    byte kind = from.readByte();
    return kind == 0
        ? null
        : Instant.ofEpochSecond(from.readLong(), kind == 2 ? from.readInt() : 0);
  }

  /** UTF-8 with its length; no limit but memory. */
  private static void writeText(String text, DataOutputStream to) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length < 0xFF) {
      to.writeByte(utf8.length);
    } else {
      to.writeByte(0xFF);
      to.writeInt(utf8.length);
    }
    to.write(utf8);
  }

  private static String readText(DataInputStream from) throws IOException {
    int length = from.readUnsignedByte();
    byte[] utf8 = new byte[length == 0xFF ? from.readInt() : length];
    from.readFully(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private interface Writing {
    void write(DataOutputStream to) throws IOException;
  }

  private interface Reading<T> {
    T read(DataInputStream from) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try {
      bytes.write(LAYOUT);
      writing.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T parse(byte[] bytes, Reading<T> reading) {
    if (bytes[0] != LAYOUT) {
      throw new IllegalStateException("a store holds layout " + bytes[0] + ", not " + LAYOUT);
    }
    try {
      return reading.read(
          new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
