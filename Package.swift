// swift-tools-version: 6.2

import Foundation
import PackageDescription

/// Where LLVM 22 is installed, as its own `llvm-config` tells it. LLVM ships no pkg-config file, so
/// the manifest asks `$LLVM_CONFIG`, then `llvm-config-22` on the path, then the usual places.
struct LLVMInstallation {
  let includeDirectory: String
  let libraryDirectory: String

  static let major = 22

  static func find() -> LLVMInstallation {
    let path = Context.environment["PATH"] ?? ""
    var candidates = path.split(separator: ":").map { "\($0)/llvm-config-\(major)" }
    candidates += [
      "/usr/lib/llvm-\(major)/bin/llvm-config", "/usr/local/opt/llvm@\(major)/bin/llvm-config",
      "/opt/homebrew/opt/llvm@\(major)/bin/llvm-config", "/usr/local/bin/llvm-config",
    ]
    if let chosen = Context.environment["LLVM_CONFIG"] { candidates = [chosen] }
    for tool in candidates where FileManager.default.isExecutableFile(atPath: tool) {
      guard let version = run(tool, "--version"), version.hasPrefix("\(major)."),
        let include = run(tool, "--includedir"), let library = run(tool, "--libdir"),
        FileManager.default.fileExists(atPath: include + "/llvm-c/Core.h")
      else { continue }
      return LLVMInstallation(includeDirectory: include, libraryDirectory: library)
    }
    let message =
      "qdiag needs LLVM \(major): run 'sudo apt-get install llvm-\(major)-dev libclang-\(major)-dev' "
      + "or point LLVM_CONFIG at an llvm-config of LLVM \(major)\n"
    FileHandle.standardError.write(Data(message.utf8))
    exit(1)
  }

  private static func run(_ tool: String, _ argument: String) -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = [argument]
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

let llvm = LLVMInstallation.find()

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-Xcc", "-I\(llvm.includeDirectory)"]),
  // Generic types are made from what the compiler knows of their arguments; by their mangled names
  // each costs a search through all conformances of the process (docs/benchmarks.md).
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]
let llvmLinkerSettings: [LinkerSetting] = [
  .unsafeFlags(["-L\(llvm.libraryDirectory)", "-Xlinker", "-rpath=\(llvm.libraryDirectory)"]),
  .linkedLibrary("LLVM-\(LLVMInstallation.major)"),
]

// The Swift runtime linked in: a third less start-up time (docs/benchmarks.md). Only for release
// builds, since tests load the executable's code into a dynamically linked bundle.
let staticRuntime: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release)),
  .linkedLibrary("_FoundationCollections", .when(platforms: [.linux], configuration: .release)),
  .linkedLibrary("_FoundationCShims", .when(platforms: [.linux], configuration: .release)),
]

/// The files of `Sources/ThroughputModel/CPUs`: one more needs no change here, but a build folder that knows this text
/// already looks at them again only after `swift package purge-cache`.
let descriptionsOfCPUs: [String] = {
  let folder = "\(Context.packageDirectory)/Sources/ThroughputModel/CPUs"
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return files.filter { $0.hasSuffix(".json") }.sorted()
}()

/// The library of clang that compiles C and C++ for `qdiag-clang`; nil where it is not installed, and then
/// qdiag says of sources how to compile them.
let clangLibrary: String? = {
  let files = (try? FileManager.default.contentsOfDirectory(atPath: llvm.libraryDirectory)) ?? []
  return files.filter { $0.hasPrefix("libclang-cpp.") }.sorted().first
}()

/// The compiler of sources is a program of its own: nobody else loads clang.
let clangTargets: [Target] =
  clangLibrary.map { library in
    [
      .executableTarget(
        name: "qdiag-clang", path: "Sources/ClangHelper",
        cxxSettings: [
          .unsafeFlags([
            "-I\(llvm.includeDirectory)", "-std=c++17", "-fno-exceptions", "-fno-rtti",
            "-D__STDC_CONSTANT_MACROS", "-D__STDC_FORMAT_MACROS", "-D__STDC_LIMIT_MACROS",
            "-DQDIAG_CLANG_RESOURCES=\"\(llvm.libraryDirectory)/clang/\(LLVMInstallation.major)\"",
          ])
        ],
        linkerSettings: llvmLinkerSettings + [
          .unsafeFlags(["-Xlinker", "-l:\(library)"]),
          // It has no Swift in it, and whoever runs it needs none.
          .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release)),
        ])
    ]
  } ?? []

let package = Package(
  name: "qdiag",
  products: [
    .executable(name: "qdiag", targets: ["qdiag"]),
    .library(name: "QDiag", targets: ["QDiagKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLLVM",
      providers: [.apt(["llvm-22-dev", "libclang-22-dev"]), .brew(["llvm@22"])]),
    .target(
      name: "CLLVMShims",
      cxxSettings: [.unsafeFlags(["-I\(llvm.includeDirectory)", "-std=c++17", "-fno-exceptions"])],
      linkerSettings: llvmLinkerSettings),
    .target(name: "CHost"),
    .target(name: "DiagnosisModel", swiftSettings: swiftSettings),
    .target(name: "InstructionSet", dependencies: ["DiagnosisModel"], swiftSettings: swiftSettings),
    .target(
      name: "LLVMInterop", dependencies: ["CLLVM", "CLLVMShims", "DiagnosisModel"],
      swiftSettings: swiftSettings,
      linkerSettings: llvmLinkerSettings),
    .target(name: "Stages", dependencies: ["DiagnosisModel"], swiftSettings: swiftSettings),
    .target(
      name: "KernelLowering", dependencies: ["LLVMInterop", "DiagnosisModel", "InstructionSet"],
      swiftSettings: swiftSettings),
    .target(
      name: "ThroughputModel", dependencies: ["DiagnosisModel"],
      resources: descriptionsOfCPUs.map { .embedInCode("CPUs/\($0)") },
      swiftSettings: swiftSettings),
    .target(
      name: "KernelAnalysis",
      dependencies: ["LLVMInterop", "DiagnosisModel", "InstructionSet", "ThroughputModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "KernelExecution",
      dependencies: ["CHost", "DiagnosisModel", "InstructionSet", "KernelLowering", "LLVMInterop"],
      swiftSettings: swiftSettings),
    .target(name: "Profiling", swiftSettings: swiftSettings),
    .target(name: "DiagnosisRules", dependencies: ["DiagnosisModel"], swiftSettings: swiftSettings),
    .target(
      name: "ReportRendering", dependencies: ["DiagnosisModel", "DiagnosisRules"],
      resources: [.embedInCode("HTML/Assets/page.css"), .embedInCode("HTML/Assets/page.js")],
      swiftSettings: swiftSettings),
    .target(
      name: "QDiagDriver",
      dependencies: [
        "CHost", "DiagnosisModel", "InstructionSet", "LLVMInterop", "KernelLowering",
        "KernelAnalysis", "KernelExecution", "DiagnosisRules", "Profiling", "Stages",
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "QDiagKit",
      dependencies: [
        "DiagnosisModel", "DiagnosisRules", "KernelLowering", "QDiagDriver", "ReportRendering",
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "qdiag",
      dependencies: [
        "CHost", "DiagnosisModel", "DiagnosisRules", "KernelLowering", "QDiagDriver",
        "ReportRendering", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings,
      linkerSettings: staticRuntime),
    .target(
      name: "TestSupport",
      dependencies: [
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport", swiftSettings: swiftSettings),
    .testTarget(
      name: "DiagnosisModelTests", dependencies: ["DiagnosisModel"], swiftSettings: swiftSettings),
    .testTarget(
      name: "StagesTests", dependencies: ["DiagnosisModel", "Stages", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "InstructionSetTests",
      dependencies: ["DiagnosisModel", "InstructionSet", "LLVMInterop"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ThroughputModelTests",
      dependencies: ["DiagnosisModel", "ThroughputModel", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "DiagnosisRulesTests", dependencies: ["DiagnosisModel", "DiagnosisRules"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReportRenderingTests",
      dependencies: ["DiagnosisModel", "LLVMInterop", "ReportRendering", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ProfilingTests", dependencies: ["Profiling"], swiftSettings: swiftSettings),
    .testTarget(
      name: "QDiagDriverTests",
      dependencies: ["DiagnosisModel", "DiagnosisRules", "QDiagDriver", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "DiagnosisModel", "DiagnosisRules", "TestSupport", "qdiag",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: swiftSettings),
    // The package of the example has the same files.
    .testTarget(
      name: "KernelTests", dependencies: ["QDiagKit"],
      path: "docs/examples/kernel-tests/Tests/KernelTests", resources: [.copy("Kernels")]),
    .testTarget(
      name: "KernelLoweringTests", dependencies: ["KernelLowering", "LLVMInterop"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "KernelExecutionTests",
      dependencies: [
        "DiagnosisModel", "InstructionSet", "KernelExecution", "KernelLowering", "LLVMInterop",
        "TestSupport",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "KernelAnalysisTests",
      dependencies: [
        "DiagnosisModel", "InstructionSet", "KernelAnalysis", "LLVMInterop", "TestSupport",
        "ThroughputModel", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: swiftSettings),
  ] + clangTargets,
  cxxLanguageStandard: .cxx17
)
