package io.claimshift.text.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BundledModelTest {

  private static final long CHECKSUM = 1515252874L;
  private static final List<String> SENTENCES =
      List.of(
          "The shipping line denied on Monday that any of its crews had ignored the warning.",
          "“There is no truth in it,” said Marta Lund, who leads the 40-member council.",
          "Ministry Won't Say Whether It Paid Ransom For Sailors",
          "AIRLINE CONFIRMS ENGINE PART FELL ON VILLAGE NEAR TROMSO");

  @Test
  void modelAndCode_belongTogether() {
    CRC32 checksum = new CRC32();
    for (String sentence : SENTENCES) {
      checksum.update(Reading.of(sentence).toString().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(checksum.getValue())
        .as("features, tokens or model have changed: train again, look at the trees, then set this")
        .isEqualTo(CHECKSUM);
  }

  @Test
  void otherFormat_isRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(0x434C5350);
      out.writeInt(ModelFile.FORMAT + 1);
    }
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessage("model of format %d, not %d", ModelFile.FORMAT + 1, ModelFile.FORMAT);
  }

  @Test
  void damagedModel_isRefused() throws IOException {
    byte[] bytes;
    try (InputStream in = ModelFile.class.getResourceAsStream("english.model")) {
      bytes = in.readAllBytes();
    }
    bytes[bytes.length / 2] ^= 0x55;
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class);
  }
}
