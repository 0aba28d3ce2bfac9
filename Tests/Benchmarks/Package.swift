// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "study", path: "../..")],
  targets: [
    .target(name: "Fitting", swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Fitting",
        .product(name: "Language", package: "study"),
        .product(name: "Questions", package: "study"),
        .product(name: "Scheduling", package: "study"),
      ],
      swiftSettings: strict),
    .testTarget(name: "FittingTests", dependencies: ["Fitting"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
