package io.claimshift.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * For whom persons speak, by what all remembered stories say: a wire names a spokeswoman's company
 * once and her name alone ever after. The party that most stories name counts; learnt from filings
 * alone, so that the order of arrival does not matter and a restart finds the same.
 */
final class Voices {

  private final Map<String, Map<String, Integer>> stories = new HashMap<>();

  /** Takes in what one story says. */
  void learn(Map<String, String> voices) {
    voices.forEach(
        (person, party) ->
            stories.computeIfAbsent(person, key -> new HashMap<>()).merge(party, 1, Integer::sum));
  }

  /** Takes back what one story said. */
  void forget(Map<String, String> voices) {
    voices.forEach(
        (person, party) ->
            stories.computeIfPresent(
                person,
                (key, parties) -> {
                  parties.computeIfPresent(party, (p, count) -> count == 1 ? null : count - 1);
                  return parties.isEmpty() ? null : parties;
                }));
  }

  /** The party that a person speaks for; the name itself where none is known. */
  String party(String name) {
    Map<String, Integer> parties = stories.get(name);
    return parties == null
        ? name
        : parties.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(name);
  }
}
