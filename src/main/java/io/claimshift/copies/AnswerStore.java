package io.claimshift.copies;

import java.util.function.BiConsumer;

/** Answers to arrivals that are not complete, kept by whoever runs it. */
public interface AnswerStore {

  /** Keeps an answer under a key of its own. */
  void save(String key, Answer answer);

  void remove(String key);

  void forEach(BiConsumer<String, Answer> visitor);
}
