package io.claimshift.pipeline;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.copies.Group;
import io.claimshift.copies.Item;
import io.claimshift.copies.Member;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/**
 * What the copy judge keeps, as few bytes: there are millions of these, and as JSON their field
 * names alone would take more room than what they say.
 */
final class CopySerdes {

  private CopySerdes() {}

  /** Items as they are kept under their uri, which is not written again: it comes back empty. */
  static Serde<Item> items() {
    return Compact.serde(
        (item, to) -> write(item.article().withUri(""), item, to),
        CopySerdes::readItem,
        CopySerdes::readItem);
  }

  /** Articles on their way to the judge. */
  static Serde<Prepared> articles() {
    return Compact.serde(
        CopySerdes::write,
        CopySerdes::readPrepared,
        from -> Prepared.unprepared(readArticle(from)));
  }

  static Serde<Group> groups() {
    return Compact.serde(CopySerdes::write, CopySerdes::readGroup);
  }

  private static void write(Prepared prepared, DataOutputStream to) throws IOException {
    write(prepared.article(), to);
    Compact.writeBytes(prepared.print(), to);
    Compact.writeBytes(prepared.body(), to);
  }

  private static Prepared readPrepared(DataInputStream from) throws IOException {
    return new Prepared(readArticle(from), Compact.readBytes(from), Compact.readBytes(from));
  }

  static void write(Article a, DataOutputStream to) throws IOException {
    for (String text : List.of(a.uri(), a.version(), a.provider(), a.language(), a.type())) {
      Compact.writeText(text, to);
    }
    for (String text : List.of(a.headline(), a.body(), a.byline(), a.slugline(), a.edNote())) {
      Compact.writeText(text, to);
    }
    to.writeByte(a.status().ordinal());
    to.writeByte(a.urgency());
    Compact.writeTime(a.versionCreated(), to);
    Compact.writeTime(a.embargoedUntil(), to);
  }

  static Article readArticle(DataInputStream from) throws IOException {
    String[] texts = new String[10];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Compact.readText(from);
    }
    PubStatus status = PubStatus.values()[from.readByte()];
    int urgency = from.readByte();
    return new Article(
        texts[0],
        texts[1],
        Compact.readTime(from),
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
        Compact.readTime(from));
  }

  static void write(Item item, DataOutputStream to) throws IOException {
    write(item.article(), item, to);
  }

  private static void write(Article article, Item item, DataOutputStream to) throws IOException {
    write(article, to);
    to.writeLong(item.content());
    Compact.writeTime(
        item.eventTime().equals(article.versionCreated()) ? null : item.eventTime(), to);
    String story = item.story();
    to.writeByte(story == null ? 0 : story.equals(item.uri()) ? 1 : 2);
    if (story != null && !story.equals(item.uri())) {
      Compact.writeText(story, to);
    }
  }

  static Item readItem(DataInputStream from) throws IOException {
    Article article = readArticle(from);
    long content = from.readLong();
    Instant earlier = Compact.readTime(from);
    byte kind = from.readByte();
    String story = kind == 0 ? null : kind == 1 ? article.uri() : Compact.readText(from);
    return new Item(article, story, earlier == null ? article.versionCreated() : earlier, content);
  }

  private static void write(Group group, DataOutputStream to) throws IOException {
    Compact.writeText(group.id(), to);
    to.writeInt(group.members().size());
    for (Member member : group.members()) {
      Compact.writeText(member.uri(), to);
      Compact.writeTime(member.eventTime(), to);
      to.writeBoolean(member.usable());
    }
  }

  private static Group readGroup(DataInputStream from) throws IOException {
    String id = Compact.readText(from);
    int size = from.readInt();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      members.add(new Member(Compact.readText(from), Compact.readTime(from), from.readBoolean()));
    }
    return new Group(id, members);
  }
}
