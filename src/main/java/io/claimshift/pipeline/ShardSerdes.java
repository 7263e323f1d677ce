package io.claimshift.pipeline;

import io.claimshift.copies.Answer;
import io.claimshift.copies.CopyKind;
import io.claimshift.copies.Found;
import io.claimshift.copies.Match;
import io.claimshift.copies.Question;
import io.claimshift.copies.Ticket;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/** What the shards of the copy memory ask and answer, as few bytes. */
final class ShardSerdes {

  private ShardSerdes() {}

  static Serde<Question> questions() {
    return Compact.serde(ShardSerdes::write, ShardSerdes::readQuestion);
  }

  static Serde<Answer> answers() {
    return Compact.serde(ShardSerdes::write, ShardSerdes::readAnswer);
  }

  private static void write(Question question, DataOutputStream to) throws IOException {
    write(question.ticket(), to);
    CopySerdes.write(question.item(), to);
    Compact.writeBytes(question.print(), to);
  }

  private static Question readQuestion(DataInputStream from) throws IOException {
    Ticket ticket = readTicket(from);
    var item = CopySerdes.readItem(from);
    return new Question(ticket, item, Compact.readBytes(from));
  }

  private static void write(Answer answer, DataOutputStream to) throws IOException {
    write(answer.ticket(), to);
    Compact.writeText(answer.uri(), to);
    to.writeInt(answer.shard());
    to.writeBoolean(answer.article() != null);
    if (answer.article() != null) {
      CopySerdes.write(answer.article(), to);
      to.writeLong(answer.content());
    }
    to.writeInt(answer.found().size());
    for (Found found : answer.found()) {
      write(found, to);
    }
  }

  private static Answer readAnswer(DataInputStream from) throws IOException {
    Ticket ticket = readTicket(from);
    String uri = Compact.readText(from);
    int shard = from.readInt();
    boolean whole = from.readBoolean();
    var article = whole ? CopySerdes.readArticle(from) : null;
    long content = whole ? from.readLong() : 0;
    int count = from.readInt();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(readFound(from));
    }
    return new Answer(ticket, uri, shard, article, content, found);
  }

  private static void write(Ticket ticket, DataOutputStream to) throws IOException {
    to.writeInt(ticket.home());
    to.writeLong(ticket.number());
  }

  private static Ticket readTicket(DataInputStream from) throws IOException {
    return new Ticket(from.readInt(), from.readLong());
  }

  private static void write(Found found, DataOutputStream to) throws IOException {
    Compact.writeText(found.uri(), to);
    to.writeLong(found.content());
    to.writeLong(found.asked());
    to.writeByte(found.match().kind().ordinal());
    to.writeDouble(found.match().similarity());
  }

  private static Found readFound(DataInputStream from) throws IOException {
    String uri = Compact.readText(from);
    long content = from.readLong();
    long asked = from.readLong();
    CopyKind kind = CopyKind.values()[from.readByte()];
    return new Found(uri, content, asked, new Match(kind, from.readDouble()));
  }
}
