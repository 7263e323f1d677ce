package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether the words around a saying place it before the news of the day. */
final class PastTime {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> UNITS =
      WordSet.of(
          "week", "month", "year", "summer", "autumn", "fall", "spring", "winter", "season",
          "century", "decade");
  private static final int NEWS_DAYS = 4;

  private PastTime() {}

  /**
   * Whether words beside the saying place it in the past: those that open its sentence, those
   * between its subject and its verb, and those between the verb and the content. What a further
   * clause tells ("setting money aside for last month's spill", "but said it was settled weeks
   * ago") dates something else; only "has denied it" sums up what its whole sentence tells.
   *
   * @param day the article's day
   */
  static boolean told(Attribution a, LocalDate day) {
    Passage p = a.passage();
    int cue = a.cue().from();
    if (a.cue().group().perfect()) {
      return dates(a, 0, p.size(), day);
    }
    int left = clauseBegin(a, cue);
    return dates(a, left, cue, day)
        || dates(a, a.cue().to(), right(a), day)
        || left > 0 && opening(p) && dates(a, 0, openingEnd(p, left), day);
  }

  /** Whether one of some words places the saying in the past. */
  private static boolean dates(Attribution a, int from, int to, LocalDate day) {
    Passage p = a.passage();
    for (int i = from; i < to; i++) {
      boolean own = a.content() == null || !a.content().holds(i);
      if (own && (relative(p, i) || dated(p, i, day)) && !possessor(p, i)) {
        return true;
      }
    }
    return false;
  }

  /** "last month's spill": the time of a thing. */
  private static boolean possessor(Passage p, int i) {
    int k = i + 1;
    while (UNITS.contains(p.low(k)) || Words.TIME.contains(p.low(k))) {
      k++;
    }
    return p.low(k).equals("'s") || p.low(k).equals("\u2019s");
  }

  /** First word of the cue's clause: after the last comma, conjunction or quotation mark. */
  private static int clauseBegin(Attribution a, int cue) {
    Passage p = a.passage();
    for (int i = cue - 1; i >= 0; i--) {
      String low = p.low(i);
      boolean joins = low.equals("and") || low.equals("but") || low.equals("then");
      boolean inSource = a.source() != null && a.source().holds(i);
      if (!inSource && (joins || p.word(i).comma() || p.word(i).doubleQuote() || low.equals(";"))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Word after those that may date the saying to its right. */
  private static int right(Attribution a) {
    Passage p = a.passage();
    int from = a.cue().to();
    int end = a.content() != null && a.content().from() >= from ? a.content().from() : p.size();
    for (int i = from; i < end; i++) {
      if (p.word(i).comma() || p.word(i).doubleQuote() || p.low(i).equals(";")) {
        return i;
      }
    }
    return end;
  }

  /** Whether the sentence opens with a time of its own, and not with "after last week's vote". */
  private static boolean opening(Passage p) {
    String low = p.low(0);
    return low.equals("in")
        || low.equals("on")
        || low.equals("at")
        || low.equals("until")
        || low.equals("last")
        || low.equals("earlier")
        || Words.isAdverb(low)
        || p.low(2).equals("ago")
        || p.low(2).equals("earlier");
  }

  /** Word after the opening: its comma, or its first five words. */
  private static int openingEnd(Passage p, int limit) {
    int comma = p.find(",", 0, limit);
    return comma < 0 ? Math.min(limit, 5) : comma;
  }

  /** "had at first spoken of rumours and later hinted at it": "had" is said of both verbs. */
  static boolean sharesHad(Passage p, Cue cue) {
    int i = cue.from() - 1;
    while (i > 0 && (p.adverb(i) || Words.TIME.contains(p.low(i)))) {
      i--;
    }
    boolean joined = p.low(i).equals("and") || p.low(i).equals("then");
    int verb = cue.from();
    while (verb < cue.head() && p.adverb(verb)) {
      verb++;
    }
    Verbs.Reading first = p.verb(verb);
    boolean past = cue.form() == VerbForm.PAST || first != null && first.form() == VerbForm.PAST;
    if (!joined || !past) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      Verbs.Reading reading = p.verb(k);
      if (p.low(k).equals("had")) {
        return true;
      }
      if (Words.AUXILIARIES.contains(p.low(k)) && !p.low(k).startsWith("'")
          || reading != null && !p.word(k).capital() && reading.form() == VerbForm.PAST) {
        return false;
      }
    }
    return false;
  }

  /** "two weeks after X denied it", "months after denying it": the clause tells what was before. */
  static boolean after(Passage p, Range source, Cue cue) {
    int first = cue.from();
    if (source != null && source.from() < first && first - source.to() <= 3) {
      first = source.from();
    }
    String unit = p.low(first - 2);
    return (cue.form() == VerbForm.PAST || cue.form() == VerbForm.ING)
        && p.low(first - 1).equals("after")
        && (unit.equals("days")
            || unit.equals("weeks")
            || unit.equals("months")
            || unit.equals("years")
            || unit.equals("day")
            || unit.equals("week")
            || unit.equals("month")
            || unit.equals("year"));
  }

  private static boolean relative(Passage p, int i) {
    String low = p.low(i);
    String next = p.low(i + 1);
    switch (low) {
      case "last":
        return UNITS.contains(next) || Words.MONTHS.contains(next);
      case "ago":
        return !p.low(i - 1).startsWith("hour") && !p.low(i - 1).startsWith("minute");
      case "earlier":
        return next.equals("this") && UNITS.contains(p.low(i + 2))
            || p.low(i - 1).startsWith("week")
            || p.low(i - 1).startsWith("month")
            || p.low(i - 1).startsWith("year")
            || p.low(i - 1).startsWith("day");
      case "at":
        return next.equals("first")
            || next.equals("the") && p.low(i + 2).equals("time")
            || next.equals("that") && p.low(i + 2).equals("time");
      case "until":
        return next.equals("now") || next.equals("then") || next.equals("recently");
      case "previously":
      case "originally":
      case "initially":
      case "formerly":
        return true;
      case "previous":
        return UNITS.contains(next);
      default:
        return false;
    }
  }

  private static boolean dated(Passage p, int i, LocalDate day) {
    String low = p.low(i);
    String before = p.low(i - 1);
    if (before.equals("in") && low.length() == 4 && p.word(i).digits()) {
      return number(low) > 0 && number(low) < day.getYear();
    }
    int month =
        low.length() >= 3 && Words.MONTHS.contains(low)
            ? MONTHS.indexOf(low.substring(0, 3)) + 1
            : 0;
    if (month == 0 || !p.word(i).capital()) {
      return false;
    }
    int date = number(p.low(i + 1));
    if (before.equals("in") || before.equals("since")) {
      return month != day.getMonthValue() && !(date > 31);
    }
    if (before.equals("on") && date > 0 && date <= 28) {
      LocalDate told = LocalDate.of(day.getYear(), month, date);
      return told.isBefore(day.minusDays(NEWS_DAYS)) || told.isAfter(day.plusDays(NEWS_DAYS));
    }
    return false;
  }

  private static int number(String low) {
    if (low.isEmpty() || low.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
