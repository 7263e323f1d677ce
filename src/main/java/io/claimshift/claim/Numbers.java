package io.claimshift.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small numbers for names, so that what is known of a name lies in arrays instead of maps. A number
 * that was freed is given to another name.
 */
final class Numbers {

  /** Characters of a name that one long holds. */
  private static final int HEAD = Long.SIZE / Character.SIZE;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private long[] heads = new long[64];

  /** The number of a name, which it gets where it has none. */
  int give(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = free.isEmpty() ? names.size() : free.pop();
    if (number == names.size()) {
      names.add(name);
    } else {
      names.set(number, name);
    }
    if (number >= heads.length) {
      heads = Arrays.copyOf(heads, number * 2);
    }
    heads[number] = head(name);
    numbers.put(name, number);
    return number;
  }

  /** The number of a name, -1 where it has none. */
  int of(String name) {
    return numbers.getOrDefault(name, -1);
  }

  String name(int number) {
    return names.get(number);
  }

  /** Takes the number from a name; null keeps its place until another comes. */
  void free(int number) {
    numbers.remove(names.set(number, null));
    free.push(number);
  }

  int size() {
    return numbers.size();
  }

  /** Whether the name of one comes before that of the other; mostly told without a look at them. */
  boolean before(int one, int other) {
    int order = Long.compareUnsigned(heads[one], heads[other]);
    return order < 0 || order == 0 && name(one).compareTo(name(other)) < 0;
  }

  private static long head(String name) {
    long head = 0;
    for (int i = 0; i < HEAD; i++) {
      head = head << Character.SIZE | (i < name.length() ? name.charAt(i) : 0);
    }
    return head;
  }
}
