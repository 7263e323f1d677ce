package io.claimshift.status;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Providers as labels: the first few that come keep their name, the rest are one, for every label
 * is a series that Prometheus keeps and feeds send any name they like.
 */
final class KnownProviders {
  static final String UNKNOWN = "unknown";
  static final String OTHER = "other";

  private static final int NAME_MAX = 60;

  private final int max;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  KnownProviders(int max) {
    this.max = max;
  }

  String label(String provider) {
    if (provider.isBlank()) {
      return UNKNOWN;
    }
    if (names.contains(provider)) {
      return provider;
    }
    if (provider.length() > NAME_MAX) {
      return OTHER;
    }
    synchronized (names) {
      return names.size() < max && names.add(provider) ? provider : OTHER;
    }
  }
}
