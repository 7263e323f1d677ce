package io.claimshift.copies;

/** The groups of copies, and the bodies of those that may yet have to stand for one. */
public interface StoryStore extends ItemStore {

  /** The body of an item that may yet have to stand for its story, null where there is none. */
  String body(String uri);

  void saveBody(String uri, String body);

  void removeBody(String uri);

  /** The group of this story id, null where unknown. */
  Group group(String id);

  void save(Group group);

  void removeGroup(String id);
}
