package io.claimshift.app;

import io.claimshift.statement.Actor;
import io.claimshift.wire.ActorRecord;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the newsroom knows of holders. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "list|add|remove",
    description = {
      "Says who a party is: other names, where it sits, which bodies and people speak for it.",
      "States are known without it. A change counts within seconds, for articles read from then on."
    })
final class ActorCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "say 'actor list', 'actor add' or 'actor remove'");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Shows what the newsroom has added.")
  int list(
      @Mixin ConnectionOptions connection,
      @Option(names = "--json", description = "As JSON, one a line.") boolean json) {
    PrintWriter out = spec.commandLine().getOut();
    new KeptTopic(connection.settings(), Topics.ACTORS).print(out, json);
    return 0;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Sets what is known of a party, in place of what was added before.",
        "Options may be given more than once."
      },
      footer = {
        "",
        "Example: actor add 'Norvik Chemicals' --kind company --alias Norvik --seat 'Blenheim"
            + " Court' --person 'Ada Lind'"
      })
  int add(@Mixin ConnectionOptions connection, @Mixin Knowledge knowledge) {
    ActorRecord actor = knowledge.actor();
    try {
      actor.actor();
    } catch (IllegalArgumentException e) {
      throw new Main.UsageException("no actor: " + e.getMessage());
    }
    KeptTopic actors = new KeptTopic(connection.settings(), Topics.ACTORS);
    Map<String, byte[]> before = actors.read();
    refuseTakenName(actor, before);
    actors.put(actor.name(), actor);
    PrintWriter out = spec.commandLine().getOut();
    out.println(before.containsKey(actor.name()) ? "replaced" : "added");
    KeptTopic.print(out, actor.name(), Json.bytes(actor), false);
    return 0;
  }

  /** One name for two parties would make one of them silent. */
  private static void refuseTakenName(ActorRecord actor, Map<String, byte[]> before) {
    before.forEach(
        (key, json) -> {
          if (!key.equals(actor.name())) {
            taken(actor, key, json)
                .ifPresent(
                    name -> {
                      throw new Main.UsageException(
                          "\"" + name + "\" is a name of " + key + " already");
                    });
          }
        });
  }

  private static Optional<String> taken(ActorRecord actor, String key, byte[] json) {
    try {
      List<String> theirs = names(ActorRecord.read(key, json)).toList();
      return names(actor.actor())
          .filter(name -> theirs.stream().anyMatch(name::equalsIgnoreCase))
          .findFirst();
    } catch (RuntimeException e) {
      // What cannot be read has no names; the pipeline passes it over too.
      return Optional.empty();
    }
  }

  private static Stream<String> names(Actor actor) {
    return Stream.of(Stream.of(actor.name()), actor.aliases().stream(), actor.seats().stream())
        .flatMap(names -> names);
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Takes away what the newsroom added; what the program brings along stays.")
  int remove(
      @Mixin ConnectionOptions connection,
      @Parameters(paramLabel = "NAME", description = "The party's name as listed.") String name) {
    new KeptTopic(connection.settings(), Topics.ACTORS)
        .remove(name, "nothing was added of " + name);
    spec.commandLine().getOut().println("removed " + name);
    return 0;
  }

  /** Knowledge as it is typed. */
  static final class Knowledge {
    @Parameters(paramLabel = "NAME", description = "Name under which the party is to stand.")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
    private Actor.Kind kind;

    @Option(
        names = "--alias",
        paramLabel = "NAME",
        description = "Another name, short form or demonym.")
    private List<String> aliases;

    @Option(names = "--seat", paramLabel = "PLACE", description = "A place that stands for it.")
    private List<String> seats;

    @Option(names = "--organ", paramLabel = "BODY", description = "A body that speaks for it.")
    private List<String> organs;

    @Option(
        names = "--person",
        paramLabel = "NAME",
        description = "Who speaks for it, by full name.")
    private List<String> people;

    ActorRecord actor() {
      return new ActorRecord(name, kind, aliases, seats, organs, people);
    }
  }
}
