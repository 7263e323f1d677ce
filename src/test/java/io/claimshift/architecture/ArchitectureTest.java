package io.claimshift.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what the domain must not call. */
class ArchitectureTest {
  private static final String ROOT = "io.claimshift.";
  private static final String[] DOMAIN =
      packages("article", "text", "copies", "statement", "claim", "alert");

  private static JavaClasses product;

  @BeforeAll
  static void readClasses() {
    product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.claimshift");
    assertThat(product.size()).as("classes found").isGreaterThan(50);
  }

  @Test
  void domain_isPure() {
    classes()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(DOMAIN, "java.."))
        .because("what a copy, a statement or a change is must not depend on how records travel")
        .check(product);
  }

  @Test
  void domain_readsNoClock() {
    noClockIn("io.claimshift.article", product);
  }

  @Test
  void domain_isDeterministic() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .because("a replay on another machine must give the same")
        .check(product);
  }

  @Test
  void domain_readsNoFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(File.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(product);
  }

  @Test
  void article_knowsNobody() {
    mayKnow("article");
  }

  @Test
  void text_knowsNobody() {
    mayKnow("text");
  }

  @Test
  void copies_knowArticleAndText() {
    mayKnow("copies", "article", "text");
  }

  @Test
  void statement_knowsArticleAndText() {
    mayKnow("statement", "article", "text");
  }

  @Test
  void claim_doesNotKnowCopies() {
    mayKnow("claim", "article", "text", "statement");
  }

  @Test
  void alert_knowsClaimAndBelow() {
    mayKnow("alert", "article", "text", "statement", "claim");
  }

  @Test
  void pipelineAndWire_doNotKnowTheEdges() {
    noClasses()
        .that()
        .resideInAnyPackage(packages("pipeline", "wire"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages("app", "desk", "status", "webhook", "broker"))
        .check(product);
  }

  @Test
  void status_doesNotKnowTheCommands() {
    noClasses()
        .that()
        .resideInAnyPackage(packages("status", "desk", "webhook", "broker"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages("app"))
        .check(product);
  }

  @Test
  void wire_doesNotKnowThePipeline() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "wire..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "pipeline..")
        .check(product);
  }

  @Test
  void kafkaServerClasses_stayInBroker() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "broker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata..")
        .because("they are no public API of Kafka")
        .check(product);
  }

  /** Proves that the engine works: a class that breaks the rule is told. */
  @Test
  void brokenRule_isTold() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

    assertThatThrownBy(() -> noClockIn("io.claimshift.architecture", offender))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Instant.now");
  }

  private static void noClockIn(String first, JavaClasses classes) {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage(with(DOMAIN, first + ".."))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("time is an argument");
    rule.check(classes);
  }

  private static void mayKnow(String name, String... others) {
    classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(packages(others), "java..", ROOT + name + ".."))
        .check(product);
  }

  private static String[] packages(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = ROOT + names[i] + "..";
    }
    return packages;
  }

  private static String[] with(String[] packages, String... more) {
    String[] all = java.util.Arrays.copyOf(packages, packages.length + more.length);
    System.arraycopy(more, 0, all, packages.length, more.length);
    return all;
  }

  private static final class Offender {
    String offend() {
      return Instant.now().toString().toLowerCase(Locale.ROOT);
    }
  }
}
