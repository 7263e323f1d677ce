package io.claimshift.copies;

/**
 * All that a judge with a candidate index of its own remembers; every record survives a restart.
 */
public interface CopyStore extends PrintStore, StoryStore {}
