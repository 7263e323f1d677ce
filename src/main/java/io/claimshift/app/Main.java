package io.claimshift.app;

import java.io.PrintWriter;
import org.apache.kafka.common.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 done, 1 failed while running, 2 wrong usage or configuration. */
@Command(
    name = "claimshift",
    description = "Tells a newsroom when somebody's position on a claim changes.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ReplayCommand.class,
      BenchCommand.class,
      RunCommand.class,
      TopicsCommand.class,
      IngestCommand.class,
      TailCommand.class,
      WatchCommand.class,
      ActorCommand.class,
      WebhooksCommand.class,
      ExplainCommand.class,
      WithdrawCommand.class,
      ResetCommand.class,
      TopologyCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "New here? 'demo' needs nothing else. '<command> --help' tells more about each.",
      "Exit codes: 0 done, 1 failed while running, 2 wrong usage or configuration."
    })
public final class Main {
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    int code = commandLine().execute(args);
    // Left-over client threads must not keep a finished command alive; 0 lets a caller go on.
    System.exit(code);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(Main::explain);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (e instanceof ConfigException || e instanceof UsageException) {
      err.println("claimshift: " + e.getMessage());
      return WRONG_USAGE;
    }
    if (e instanceof FailedException) {
      err.println("claimshift: " + e.getMessage());
      return FAILED;
    }
    err.println("claimshift: unexpected failure, please report it with what follows");
    e.printStackTrace(err);
    return FAILED;
  }

  /** What was asked cannot be done as asked: the message says which word and why. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
      super(message);
    }
  }

  /** Something outside went wrong: the message says what, one line. */
  static final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedException(String message) {
      super(message);
    }

    FailedException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"claimshift " + (version == null ? "(development)" : version)};
    }
  }
}
