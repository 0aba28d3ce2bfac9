import ArgumentParser
import Exchange
import Scheduling
import Terminal

/// What would come of studying under other settings.
struct SimulateCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Show what other settings would cost and bring.",
    discussion: """
      Lets a learner with your habits go on with your cards, many times over, and shows the reviews and minutes a day, and how \
      many cards would be recalled. Below stands what each retention that you could want costs, so that you can choose one. \
      Nothing is changed.

      Examples:
        study simulate
        study simulate --retention 85% --new 10
        study simulate biology --days 90
        study simulate --json
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "The retention to want, 0.70 to 0.99.") var retention: String?
  @Option(name: .shortAndLong, help: "New cards a day, over all the decks.") var new: Int?
  @Option(name: .shortAndLong, help: "How many days, 1 to 3650.") var days = 365
  @Flag(help: "The same as one JSON object.") var json = false

  func validate() throws {
    if !(1...3650).contains(days) { throw ValidationError("--days \(days) can't be simulated; write 1 to 3650.") }
    if let new, new < 0 { throw ValidationError("--new \(new) is less than none; write 0 or more.") }
  }

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(decks, retention: retention)
    let course = try StudyCourse(
      of: collection, settings: settings, now: surroundings.now(), dayCount: days, newPerDay: new,
      keepsReviewLimit: true)
    guard course.hasCards else { throw CommandFailure(sentence: "there are no cards to simulate") }
    let total = StudyCourse.forecastRunCount + StudyCourse.curveRunCount * StudyCourse.curveRetentions.count
    let (forecast, curve) = try surroundings.withProgress(unit: "simulations", total: total) { progress in
      let forecast = try course.forecast(threadCount: surroundings.threadCount, progress: progress)
      return (forecast, try course.curve(threadCount: surroundings.threadCount, progress: progress))
    }
    if json { return surroundings.printData(Self.json(course, forecast, curve)) }
    let columns = min(surroundings.console.columns, 80)
    let appearance = surroundings.console.appearance
    let charts = CourseScreen(course: course, forecast: forecast, columns: columns, appearance: appearance)
    let table = CurveScreen(
      curve: curve, present: course.desiredRetention, columns: columns, appearance: appearance)
    surroundings.console.write(
      lines: course.head(columns: columns, appearance: appearance) + charts.lines + [""] + table.lines)
  }

  /// One object, schema `study-simulation`, version 1: what `StudyCourse.members` lists, and `curve`.
  private static func json(_ course: StudyCourse, _ forecast: SimulationForecast, _ curve: RetentionCurve) -> String {
    let names: [JSONValue.Member] = [.init("schema", "study-simulation"), .init("version", 1)]
    return JSONValue.object(names + course.members(forecast) + [.init("curve", curve.json)]).indented + "\n"
  }
}

extension Surroundings {
  /// The decks that a person named, and the settings under which they are studied together: one deck's own, else the library's.
  ///
  /// - Parameter retention: in place of what is set, as `set retention` takes it.
  func studied(_ asked: [String], retention: String? = nil) throws -> (Collection, LearnerSettings) {
    let store = try library.readProgress()
    let collection = try Collection(decks: try library.decks(matching: asked), store: store, clock: clock)
    var settings =
      collection.decks.count == 1 ? collection.settings[0] : try LearnerSettings(of: store, deck: nil)
    if let retention { try Setting.named("retention")?.write(retention, &settings) }
    return (collection, settings)
  }
}

extension StudyCourse {
  var hasCards: Bool { !simulator.cards.isEmpty || simulator.settings.newCardCount > 0 }

  /// What is simulated, in a line.
  func head(columns: Int, appearance: Appearance) -> [StyledText] {
    let settings = simulator.settings
    let parts = [
      model.name, "retention \(percent(desiredRetention))", "\(counted(simulator.cards.count, "card")) begun",
      "\(grouped(settings.newCardCount)) new, \(grouped(settings.newPerDay)) a day",
      settings.reviewsPerDay == .max ? nil : "at most \(counted(settings.reviewsPerDay, "review")) a day",
    ]
    let text = parts.compactMap { $0 }.joined(separator: " \(appearance.symbols.separator) ")
    return StyledText.dim(text).wrapped(to: columns, indent: 0, hanging: 2) + [""]
  }
}
