package io.claimshift.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.claimshift.wire.NinjsFields.Field;
import io.claimshift.wire.NinjsFields.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one item as a stream of tokens: what is not asked for is passed over, so that memory stays
 * at the record's size whatever it is made of.
 */
final class NinjsParser {
  private static final Set<String> SCALARS =
      Set.of(
          "uri",
          "version",
          "type",
          "pubstatus",
          "versioncreated",
          "embargoed",
          "embargoeduntil",
          "slugline",
          "ednote",
          "byline",
          "by",
          "urgency",
          "language",
          "provider",
          "source",
          "copyrightholder",
          "creditline");

  private final JsonParser json;
  private final int maxDepth;
  private final NinjsFields fields = new NinjsFields();
  private int depth;

  private NinjsParser(JsonParser json, int maxDepth) {
    this.json = json;
    this.maxDepth = maxDepth;
  }

  /** A factory for {@link #parse}; it keeps no names, which hostile records could make collide. */
  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.recordBytes())
                .maxNameLength(limits.lineCharacters())
                .build())
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  static NinjsFields parse(JsonFactory factory, CharBuffer text, int maxDepth) throws Refusal {
    int from = text.arrayOffset() + text.position();
    try (JsonParser json = factory.createParser(text.array(), from, text.remaining())) {
      return new NinjsParser(json, maxDepth).item();
    } catch (StreamConstraintsException e) {
      throw new Refusal(Rejection.TOO_LARGE, "", "a name or number past the limits");
    } catch (JsonProcessingException e) {
      throw new Refusal(Rejection.NOT_JSON, "", "no JSON" + place(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private NinjsFields item() throws IOException, Refusal {
    JsonToken first = advance();
    if (first == null) {
      throw new Refusal(Rejection.NOT_JSON, "", "empty");
    }
    if (first != JsonToken.START_OBJECT) {
      skip();
    } else {
      while (advance() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        advance();
        property(name, name.toLowerCase(Locale.ROOT));
      }
    }
    if (advance() != null) {
      throw new Refusal(Rejection.NOT_JSON, "", "more than one value");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new Refusal(Rejection.NOT_OBJECT, "", "must be a JSON object");
    }
    return fields;
  }

  private void property(String name, String folded) throws IOException, Refusal {
    if (SCALARS.contains(folded)) {
      scalar(name, folded);
    } else if (folded.equals("headlines")) {
      variants(name, fields.headlines);
    } else if (folded.equals("bodies")) {
      variants(name, fields.bodies);
    } else if (folded.equals("headline") || folded.startsWith("headline_")) {
      variant(name, folded, fields.headlineProperties);
    } else if (folded.startsWith("body_")) {
      variant(name, folded, fields.bodyProperties);
    } else if (folded.equals("infosources") || folded.equals("infosource")) {
      infoSource();
    } else {
      skip();
    }
  }

  private void scalar(String name, String folded) throws IOException, Refusal {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      fields.scalars.remove(folded);
      return;
    }
    Kind kind = token == JsonToken.VALUE_STRING ? Kind.STRING : Kind.OTHER;
    if (token.isNumeric()) {
      kind = Kind.NUMBER;
    }
    fields.scalars.put(folded, new Field(name, kind, kind == Kind.OTHER ? "" : text()));
    skip();
  }

  private void variant(String name, String folded, Map<String, TextVariant> to)
      throws IOException, Refusal {
    to.remove(folded);
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    require(JsonToken.VALUE_STRING, name, "must be a string");
    to.put(folded, TextVariant.ofProperty(name, text()));
  }

  private void variants(String name, List<TextVariant> to) throws IOException, Refusal {
    to.clear();
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    require(JsonToken.START_ARRAY, name, "must be an array of objects");
    while (advance() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.VALUE_NULL) {
        require(JsonToken.START_OBJECT, name, "must be an array of objects");
        element(name, to);
      }
    }
  }

  private void element(String name, List<TextVariant> to) throws IOException, Refusal {
    String role = "";
    String contentType = "";
    String value = "";
    while (advance() != JsonToken.END_OBJECT) {
      String key = json.currentName().toLowerCase(Locale.ROOT);
      boolean string = advance() == JsonToken.VALUE_STRING;
      if (key.equals("value") && json.currentToken() != JsonToken.VALUE_NULL) {
        require(JsonToken.VALUE_STRING, name, "value must be a string");
        value = text();
      } else if (string && key.equals("role")) {
        role = text();
      } else if (string && key.equals("contenttype")) {
        contentType = text();
      }
      skip();
    }
    to.add(new TextVariant(name, role, contentType, value));
  }

  /** Takes the first name (else literal) of a list, an object or a bare string. */
  private void infoSource() throws IOException, Refusal {
    fields.infoSource = json.currentToken() == JsonToken.VALUE_STRING ? text() : "";
    String literal = "";
    int outer = json.currentToken().isStructStart() ? depth - 1 : depth;
    while (depth > outer) {
      if (advance() == JsonToken.VALUE_STRING && depth <= outer + 2 && json.currentName() != null) {
        String key = json.currentName().toLowerCase(Locale.ROOT);
        if (key.equals("name") && fields.infoSource.isBlank()) {
          fields.infoSource = text();
        } else if (key.equals("literal") && literal.isBlank()) {
          literal = text();
        }
      }
    }
    fields.infoSource = fields.infoSource.isBlank() ? literal : fields.infoSource;
  }

  private void require(JsonToken token, String field, String message) throws Refusal {
    if (json.currentToken() != token) {
      throw new Refusal(Rejection.WRONG_TYPE, field, message);
    }
  }

  private String text() throws IOException {
    return StrictUtf8.wellFormed(json.getText());
  }

  /** Passes over the structure just begun, if one was. */
  private void skip() throws IOException, Refusal {
    if (json.currentToken().isStructStart()) {
      int outer = depth - 1;
      while (depth > outer) {
        advance();
      }
    }
  }

  private JsonToken advance() throws IOException, Refusal {
    JsonToken token = json.nextToken();
    if (token != null && token.isStructEnd()) {
      depth--;
    } else if (token != null && token.isStructStart() && ++depth > maxDepth) {
      throw new Refusal(Rejection.TOO_DEEP, "", "nested deeper than " + maxDepth);
    }
    return token;
  }
}
