import Testing

@testable import Scheduling

@Test(arguments: [
  (Wait.seconds(0), "0 s", "0 s"), (.seconds(59), "59 s", "59 s"), (.seconds(60), "1 min", "1 m"),
  (.seconds(330), "5.5 min", "5.5 m"), (.seconds(600), "10 min", "10 m"), (.seconds(3569), "59 min", "59 m"),
  (.seconds(3570), "1 h", "1 h"),
  (.seconds(3600), "1 h", "1 h"), (.seconds(5400), "1.5 h", "1.5 h"), (.seconds(44_100), "12 h", "12 h"),
  (.seconds(84_599), "23 h", "23 h"), (.seconds(86_399), "1 d", "1 d"), (.seconds(86_400), "1 d", "1 d"),
  (.seconds(129_600), "1.5 d", "1.5 d"),
  (.days(1), "1 d", "1 d"), (.days(30), "30 d", "30 d"), (.days(31), "1 mo", "1 mo"), (.days(103), "3.4 mo", "3.4 mo"),
  (.days(350), "11 mo", "11 mo"), (.days(364), "1 y", "1 y"), (.days(438), "1.2 y", "1.2 y"),
  (.days(36_500), "100 y", "100 y"),
])
func `a wait is written short, in the unit that fits`(wait: Wait, text: String, shortText: String) {
  #expect(wait.text == text)
  #expect(wait.shortText == shortText)
}
