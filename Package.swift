// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target of ours: a warning stops the build.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// For rooms that compute: optimised in debug builds too, where the tests would crawl otherwise.
let fast: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room of the house (see Sources/README.md), with the rooms and libraries it may import.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict + settings)
}

/// The tests of one room.
func tests(of room: String, _ others: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.byName(name: room), "Support"] + others, exclude: exclude,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "study",
  products: [
    .executable(name: "study", targets: ["study"]),
    // For the package in Tests/Benchmarks.
    .library(name: "Scheduling", targets: ["Scheduling"]),
    .library(name: "Language", targets: ["Language"]),
    .library(name: "Questions", targets: ["Questions"]),
    .library(name: "Documents", targets: ["Documents"]),
    .library(name: "Cards", targets: ["Cards"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    room("Documents", ["CCommonMark", "CXML"]),
    .target(
      name: "CLanguageModel", exclude: ["model.bin"],
      cSettings: [.headerSearchPath("."), .unsafeFlags(["-O2"], .when(configuration: .debug))]),
    room("Language", ["CLanguageModel"], exclude: ["NOTICE", "README.md"], settings: fast),
    .executableTarget(
      name: "train-language", dependencies: ["Language", argumentParser], swiftSettings: strict),
    room("Cards"),
    room("Scheduling", settings: fast),
    room("Terminal", ["CReadline"]),
    room("Questions", ["Documents", "Language", "Cards"]),
    room(
      "Storage", ["Cards", "Scheduling", grdb, .product(name: "GRDBSQLite", package: "GRDB.swift")]),
    room("Exchange", ["Cards", "Scheduling"]),
    room(
      "Shell",
      [
        "Documents", "Language", "Cards", "Scheduling", "Terminal", "Questions", "Storage",
        "Exchange",
        argumentParser,
      ]),
    .executableTarget(name: "study", dependencies: ["Shell"], swiftSettings: strict),

    .target(
      name: "Support", dependencies: ["Terminal", "CReadline"], path: "Tests/Support",
      swiftSettings: strict),
    tests(of: "Documents"),
    tests(of: "Language", ["train-language"], exclude: ["Fixtures", "Fuzzing"]),
    tests(of: "Cards", ["Scheduling"]),
    tests(of: "Scheduling", exclude: ["Fixtures"]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    tests(of: "Terminal", ["Scheduling", "terminal-probe"]),
    tests(of: "Questions", ["Documents", "Language", "Cards"], exclude: ["Judged"]),
    tests(of: "Storage", ["Cards", "Scheduling", grdb]),
    tests(of: "Exchange", ["Cards", "Scheduling"]),
    tests(of: "Shell", ["Cards", "Documents", "Questions", "Scheduling", "Storage", "Terminal"]),
    .testTarget(
      name: "EndToEnd", dependencies: ["Support", "study", "Cards", "Scheduling", "Storage"],
      path: "Tests/EndToEnd",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
