package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies in languages of several scripts, with and without spaces between words. */
class CopyLanguagesTest {

  private static final String SPANISH =
      """
      El puerto de Halvik cerró el lunes por la niebla después de que dos transbordadores chocaran \
      a baja velocidad y nueve pasajeros sufrieran contusiones, informó la guardia costera.

      El buque mayor llegaba de las islas con 212 personas a bordo cuando el menor dejó el muelle \
      antes de tiempo, según un primer informe de la capitanía.

      La empresa prometió pagar el hotel y el viaje de quienes perdieron el tren por la demora.
      """;
  private static final String GERMAN =
      """
      Der Hafen von Halvik ist am Montag wegen dichten Nebels geschlossen worden, nachdem zwei \
      Fähren zusammengestoßen waren und neun Fahrgäste Prellungen erlitten hatten, teilte die \
      Küstenwache mit.

      Das größere Schiff kam mit 212 Menschen von den Inseln, als das kleinere zu früh ablegte, \
      heißt es in einem ersten Bericht der Hafenmeisterin.

      Die Reederei will allen, die ihren Zug verpassten, Hotel und Weiterreise bezahlen.
      """;
  private static final String ARABIC =
      """
      أغلق ميناء هالفيك يوم الاثنين بسبب الضباب الكثيف بعد أن تلامست عبارتان وأصيب تسعة ركاب \
      بكدمات طفيفة حسب ما أعلن خفر السواحل في بيان قصير.

      وكانت السفينة الكبرى قادمة من الجزر وعلى متنها مئتان واثنا عشر شخصا عندما غادرت السفينة \
      الصغرى الرصيف قبل موعدها وفق تقرير أولي لإدارة الميناء.

      وقالت الشركة إنها ستدفع ثمن الفندق والسفر لكل من فاته القطار بسبب التأخير.
      """;
  private static final String RUSSIAN =
      """
      Порт Халвик закрылся в понедельник из-за густого тумана, после того как два парома \
      столкнулись на малом ходу и девять пассажиров получили ушибы, сообщила береговая охрана.

      Большее судно шло с островов с 212 людьми на борту, когда меньшее отошло от причала раньше \
      времени, говорится в первом отчёте капитана порта.

      Компания обещала оплатить гостиницу и дорогу всем, кто из-за задержки опоздал на поезд.
      """;
  private static final String CHINESE =
      """
      海岸警卫队说，星期一清晨两艘渡轮在哈尔维克港外的浓雾中相碰，九名乘客受了轻伤，港口随后关闭。

      根据港务局的初步报告，较大的一艘从群岛驶来，船上有二百一十二人，正在减速时较小的一艘提前离开了泊位。

      去年运送三百万人的渡轮公司表示，将为所有因延误而错过火车的旅客支付旅馆和交通费用。
      """;
  private static final String JAPANESE =
      """
      沿岸警備隊によると、月曜日の早朝、ハルビク港の沖で濃い霧の中を航行していたフェリー二隻が接触し、乗客九人が軽いけがをした。

      港長室の最初の報告では、島から来た大きい方の船には二百十二人が乗っており、減速していたところへ小さい方の船が予定より早く岸を離れたという。

      運航会社は、遅れのために列車に乗れなかった人全員の宿泊費と交通費を負担すると述べた。
      """;
  private static final String KOREAN =
      """
      월요일 이른 아침 할비크 항구 앞바다의 짙은 안개 속에서 여객선 두 척이 맞닿아 승객 아홉 명이 가벼운 타박상을 입었다고 해안경비대가 밝혔다.

      항만 책임자의 첫 보고에 따르면 섬에서 온 큰 배에는 이백열두 명이 타고 있었으며 속도를 줄이던 중 작은 배가 예정보다 일찍 부두를 떠났다.

      지난해 삼백만 명을 실어 나른 선사는 지연 때문에 기차를 놓친 모든 사람의 숙박비와 교통비를 부담하겠다고 말했다.
      """;
  private static final String HINDI =
      """
      तटरक्षक बल ने बताया कि सोमवार तड़के हाल्विक बंदरगाह के पास घने कोहरे में दो नौकाएँ आपस में छू गईं और नौ यात्रियों को मामूली चोटें आईं, जिसके बाद बंदरगाह बंद कर दिया गया।

      बंदरगाह प्रमुख की पहली रिपोर्ट के अनुसार द्वीपों से आ रही बड़ी नौका में दो सौ बारह लोग सवार थे और वह धीमी हो रही थी, तभी छोटी नौका समय से पहले घाट से चल पड़ी।

      कंपनी ने कहा कि देरी के कारण जिन लोगों की ट्रेन छूट गई उन सबके होटल और यात्रा का खर्च वह उठाएगी।
      """;
  private static final String THAI =
      """
      หน่วยยามฝั่งแจ้งว่าเรือข้ามฟากสองลำสัมผัสกันในหมอกหนานอกท่าเรือฮัลวิกเมื่อเช้าตรู่วันจันทร์ ผู้โดยสารเก้าคนได้รับบาดเจ็บเล็กน้อย และท่าเรือถูกปิดหลังจากนั้น

      รายงานเบื้องต้นของนายท่าระบุว่าเรือลำใหญ่ซึ่งแล่นมาจากหมู่เกาะมีผู้โดยสารสองร้อยสิบสองคนและกำลังชะลอความเร็ว ขณะที่เรือลำเล็กออกจากท่าก่อนเวลา

      บริษัทเดินเรือซึ่งขนส่งผู้โดยสารสามล้านคนเมื่อปีที่แล้วกล่าวว่าจะจ่ายค่าโรงแรมและค่าเดินทางให้ทุกคนที่ตกรถไฟเพราะความล่าช้า
      """;

  @ParameterizedTest
  @CsvSource({
    "SPANISH, GERMAN",
    "GERMAN, SPANISH",
    "ARABIC, RUSSIAN",
    "RUSSIAN, ARABIC",
    "CHINESE, JAPANESE",
    "JAPANESE, CHINESE",
    "KOREAN, JAPANESE",
    "HINDI, THAI",
    "THAI, HINDI"
  })
  void cutCopyIsFound_andAnotherLanguageIsNot(String language, String other) {
    CopyJudge judge = new CopyJudge(new MapCopyStore(), CopyPolicy.DEFAULT);
    String text = text(language);
    String cut = text.substring(0, text.lastIndexOf("\n\n"));

    arrive(judge, "whole", 0, text);

    assertThat(arrive(judge, "cut", 1, cut)).isInstanceOf(Outcome.Copy.class);
    assertThat(arrive(judge, "other", 2, text(other))).isInstanceOf(Outcome.Unique.class);
  }

  private static Outcome arrive(CopyJudge judge, String uri, int hours, String body) {
    var time = Articles.NOON.plus(Duration.ofHours(hours));
    return judge.judge(Articles.story(uri, "1", time, uri, body), time).outcomes().get(0);
  }

  private static String text(String language) {
    return switch (language) {
      case "SPANISH" -> SPANISH;
      case "GERMAN" -> GERMAN;
      case "ARABIC" -> ARABIC;
      case "RUSSIAN" -> RUSSIAN;
      case "CHINESE" -> CHINESE;
      case "KOREAN" -> KOREAN;
      case "HINDI" -> HINDI;
      case "THAI" -> THAI;
      default -> JAPANESE;
    };
  }
}
