package io.claimshift.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether the words around a saying place it before the news of the day. */
final class PastTime {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> UNITS =
      Set.of(
          "week", "month", "year", "summer", "autumn", "fall", "spring", "winter", "season",
          "century", "decade");
  private static final int NEWS_DAYS = 4;

  private PastTime() {}

  /**
   * Whether a word of {@code p} outside {@code content} places it in the past.
   *
   * @param day the article's day
   */
  static boolean told(Passage p, Range content, LocalDate day) {
    for (int i = 0; i < p.size(); i++) {
      if (content != null && content.holds(i)) {
        continue;
      }
      if (relative(p, i) || dated(p, i, day)) {
        return true;
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
