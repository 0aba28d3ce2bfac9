import Foundation
import Testing

@testable import Scheduling

/// A moment written as in ISO 8601 with its offset: "2026-03-29T03:59:00+02:00".
private func moment(_ text: String) throws -> Date {
  try Date(text, strategy: .iso8601)
}

private func clock(_ zone: TimeZone, rolloverHour: Int = 4) -> StudyClock {
  StudyClock(rolloverHour: rolloverHour) { zone.secondsFromGMT(for: $0) }
}

@Test func `a review at 3:59 and one at 4:01 are a day apart`() throws {
  let berlin = clock(try #require(TimeZone(identifier: "Europe/Berlin")))
  #expect(berlin.day(of: try moment("2026-11-24T03:59:00+01:00")).isoText == "2026-11-23")
  #expect(berlin.day(of: try moment("2026-11-24T04:01:00+01:00")).isoText == "2026-11-24")
}

@Test func `a change of the clocks leaves reviews on their days`() throws {
  let berlin = clock(try #require(TimeZone(identifier: "Europe/Berlin")))
  // The clocks go from 2 to 3 in the night to 29 March 2026, and from 3 to 2 in the night to 25 October.
  #expect(berlin.day(of: try moment("2026-03-29T03:59:00+02:00")).isoText == "2026-03-28")
  #expect(berlin.day(of: try moment("2026-03-29T04:01:00+02:00")).isoText == "2026-03-29")
  #expect(berlin.day(of: try moment("2026-10-25T03:59:00+01:00")).isoText == "2026-10-24")
  #expect(berlin.day(of: try moment("2026-10-25T04:01:00+01:00")).isoText == "2026-10-25")
  let summer = StudyDay(year: 2026, month: 3, day: 29)
  #expect(berlin.start(of: summer.advanced(by: -1)) == (try moment("2026-03-28T04:00:00+01:00")))
  #expect(berlin.start(of: summer) == (try moment("2026-03-29T04:00:00+02:00")))
}

@Test func `a review keeps its day when the learner has travelled`() throws {
  let made = Review(
    at: try moment("2026-11-24T22:00:00+09:00"), utcOffsetSeconds: 9 * 3600, rating: .good, thinking: .seconds(4))
  let inLisbon = clock(try #require(TimeZone(identifier: "Europe/Lisbon")))
  #expect(inLisbon.day(of: made).isoText == "2026-11-24")
  #expect(inLisbon.hour(of: made) == 22)
  let early = Review(
    at: try moment("2026-11-24T03:00:00+09:00"), utcOffsetSeconds: 9 * 3600, rating: .good, thinking: .seconds(4))
  #expect(inLisbon.day(of: early).isoText == "2026-11-23")
  #expect(inLisbon.hour(of: early) == 3)
}

@Test func `a day that a zone left out begins with the next one`() throws {
  // Samoa went over the date line: 30 December 2011 was no day there.
  let apia = clock(try #require(TimeZone(identifier: "Pacific/Apia")), rolloverHour: 0)
  let leftOut = StudyDay(year: 2011, month: 12, day: 30)
  #expect(apia.start(of: leftOut) == apia.start(of: leftOut.advanced(by: 1)))
  #expect(apia.start(of: leftOut) == (try moment("2011-12-30T10:00:00Z")))
}

/// Days of real zones whose clocks change at odd hours: at midnight, by half an hour, on a minute past the hour.
private let oddZones = [
  "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "America/Havana", "Australia/Lord_Howe", "America/St_Johns",
  "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Marquesas", "Asia/Tehran",
]

@Test(arguments: oddZones)
func `every study day of every rollover hour begins where the day before it ends`(zoneName: String) throws {
  let zone = try #require(TimeZone(identifier: zoneName))
  let days = [(2008, 1, 400), (2011, 6, 400), (2026, 1, 400)].map { year, month, count in
    let first = StudyDay(year: year, month: month, day: 1)
    return first..<first.advanced(by: count)
  }
  for rolloverHour in 0...23 {
    let clock = clock(zone, rolloverHour: rolloverHour)
    for day in days.joined() where day.number % 3 == rolloverHour % 3 || rolloverHour == 4 {
      let start = clock.start(of: day)
      guard clock.day(of: start) >= day, clock.day(of: start - 1) < day, clock.day(of: start - 0.001) < day else {
        Issue.record("\(zoneName), rollover \(rolloverHour): \(day.isoText) does not begin at \(start)")
        return
      }
    }
  }
}

@Test(arguments: 0..<60 as Range<UInt64>)
func `the study day is the local date, one less before the rollover hour`(seed: UInt64) {
  var chance = SeededGenerator(seed: seed)
  for _ in 0..<50 {
    let rolloverHour = chance.nextIndex(below: 24)
    let offset = (chance.nextIndex(below: 105) - 48) * 900  // quarters of an hour, as all zones have them
    let clock = StudyClock(rolloverHour: rolloverHour) { _ in offset }
    let seconds = chance.nextIndex(below: 4_000_000_000) - 1_000_000_000
    let moment = Date(timeIntervalSince1970: Double(seconds) + chance.nextUnit())
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let local = calendar.dateComponents([.year, .month, .day, .hour], from: moment + Double(offset))
    let date = StudyDay(year: local.year ?? 0, month: local.month ?? 0, day: local.day ?? 0)
    let expected = (local.hour ?? 0) < rolloverHour ? date.advanced(by: -1) : date
    #expect(clock.day(of: moment) == expected)
    #expect(clock.day(of: moment, utcOffsetSeconds: offset) == expected)
  }
}

@Test(arguments: 0..<60 as Range<UInt64>)
func `days begin rightly in zones that change their clocks at any minute`(seed: UInt64) {
  var chance = SeededGenerator(seed: seed)
  // Every 20 to 220 days the clocks are set somewhere else, by up to three hours.
  var changes: [(at: Int, offset: Int)] = [(Int.min, (chance.nextIndex(below: 105) - 48) * 900)]
  var at = 1_700_000_000
  for _ in 0..<8 {
    at += (20 + chance.nextIndex(below: 200)) * 86_400 + chance.nextIndex(below: 1440) * 60
    let last = changes[changes.count - 1].offset
    changes.append((at, last + (chance.nextIndex(below: 25) - 12) * 900))
  }
  let zone = changes
  let rolloverHour = chance.nextIndex(below: 24)
  let clock = StudyClock(rolloverHour: rolloverHour) { moment in
    zone.last { Double($0.at) <= moment.timeIntervalSince1970 }?.offset ?? 0
  }
  let first = clock.day(of: Date(timeIntervalSince1970: 1_700_000_000))
  for day in first..<first.advanced(by: 1000) {
    let start = clock.start(of: day)
    guard clock.day(of: start) >= day, clock.day(of: start - 1) < day else {
      Issue.record("rollover \(rolloverHour), seed \(seed): \(day.isoText) does not begin at \(start)")
      return
    }
  }
}
