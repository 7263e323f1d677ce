package io.claimshift.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One command line as a user types it, with what it prints. */
record Commands(int code, String out, String err) {

  static Commands run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int code = line.execute(arguments);
    return new Commands(code, out.toString(), err.toString());
  }
}
