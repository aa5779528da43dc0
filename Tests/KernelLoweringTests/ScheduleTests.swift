import Foundation
import LLVMInterop
import Testing

@testable import KernelLowering

@Suite struct ScheduleTests {
  private func spelling(
    _ spec: String, _ workload: String, on target: CodeGenTarget = .avx512
  ) throws -> String {
    try ScheduleSpec(parsing: spec)
      .kernel(for: Conv2DWorkload(parsing: workload), on: target).scheduleSpelling
  }

  /// What TVM's fallback configuration gives, whatever the data type.
  @Test(arguments: [
    ("tvm-question", CodeGenTarget.avx512, "oc_bn=16,ic_bn=16,reg_n=16"),
    ("tvm-question", .avx2, "oc_bn=8,ic_bn=8,reg_n=16"),
    ("tvm-question", .sse, "oc_bn=4,ic_bn=4,reg_n=16"),
    ("tvm-question", .neon, "oc_bn=4,ic_bn=4,reg_n=16"),
    ("resnet50-conv2", .avx512, "oc_bn=16,ic_bn=16,reg_n=28"),
    ("1,3,64,64,32,3,3,pad=1", .avx512, "oc_bn=16,ic_bn=3,reg_n=16"),
    ("1,12,9,9,20,3,3", .avx512, "oc_bn=10,ic_bn=6,reg_n=7"),
    ("1,17,7,37,17,2,1", .avx512, "oc_bn=1,ic_bn=1,reg_n=1"),
    ("1,24,6,10,48,3,3,pad=1,groups=3", .avx512, "oc_bn=16,ic_bn=8,reg_n=10"),
    ("1,8,8,8,8,3,3,pad=1,groups=8", .avx512, "oc_bn=1,ic_bn=1,reg_n=8"),
  ])
  func fallbackParameters(workload: String, target: CodeGenTarget, expected: String) throws {
    #expect(
      try spelling("spatial-pack", workload, on: target)
        == "spatial-pack:\(expected),unroll_kw=false,splat_first=true")
  }

  /// TVM's fallback of 1x1 kernels: the widest row, then as many rows as keep the tile below 32.
  @Test(arguments: [
    ("1,64,56,56,64,1,1", "reg_n=28"), ("1,64,14,14,64,1,1", "reg_n=14,tile_oh=2"),
    ("1,64,7,7,64,1,1", "reg_n=7,tile_oh=1"), ("1,17,7,37,17,1,1", "reg_n=1,tile_oh=7"),
  ])
  func pointwiseTiles(workload: String, expected: String) throws {
    let kernel = try ScheduleSpec(name: "spatial-pack")
      .kernel(for: Conv2DWorkload(parsing: workload), on: .avx512)
    let tile = kernel.parameters.filter { ["reg_n", "tile_oh"].contains($0.name) }
      .map { "\($0.name)=\($0.value)" }
    let rows = kernel.nest.axis("oh_block")?.extent ?? 1
    #expect((tile + (rows == 1 ? ["tile_oh=1"] : [])).joined(separator: ",").hasPrefix(expected))
  }

  @Test func givenParameters() throws {
    let spec = "spatial-pack:oc_bn=8,reg_n=4,splat_first=false"
    #expect(
      try spelling(spec, "tvm-question")
        == "spatial-pack:oc_bn=8,ic_bn=8,reg_n=4,unroll_kw=false,splat_first=false")
    let kernel = try ScheduleSpec(parsing: spec).kernel(for: .tvmQuestion, on: .avx512)
    #expect(kernel.parameters.map(\.isGiven) == [true, false, true, false, true])
  }

  @Test(arguments: [
    ("oc_bn=5", "oc_bn=5: it must divide the output channels of a group, 16"),
    ("oc_bn=0", "oc_bn=0: it must be from 1 to 64"),
    ("ic_bn=-1", "ic_bn=-1: it must be from 1 to 32"),
    ("reg_n=7", "reg_n=7: it must divide the output's width, 64"),
    ("reg_n=many", "reg_n=many: a number is needed"),
    ("unroll_kw=1", "unroll_kw=1: write true or false"),
  ])
  func invalidValues(arguments: String, message: String) {
    let error = #expect(throws: ScheduleError.self) {
      try spelling("spatial-pack:\(arguments)", "tvm-question")
    }
    #expect(error?.description == "schedule spatial-pack: \(message)")
  }

  @Test func refusals() {
    #expect(throws: ScheduleError.unknownSchedule(name: "winograd", known: names)) {
      try spelling("winograd", "tvm-question")
    }
    #expect(
      throws: ScheduleError.unknownParameter(
        schedule: "spatial-pack", name: "tile",
        known: ["oc_bn", "ic_bn", "reg_n", "unroll_kw", "splat_first", "tile_oh"])
    ) { try spelling("spatial-pack:tile=3", "tvm-question") }
    for text in ["spatial-pack:", "spatial-pack:oc_bn", "spatial-pack:oc_bn=1,oc_bn=2"] {
      #expect(throws: ScheduleError.self) { try ScheduleSpec(parsing: text) }
    }
    let wide = #expect(throws: ScheduleError.self) {
      try spelling("spatial-pack:unroll_kw=true", "1,1,1,99,1,1,99")
    }
    #expect(wide?.description.contains("a kernel of width 99; the limit is 16") == true)
  }

  private var names: [String] { ScheduleRegistry.all.map(\.name) }

  @Test func everyScheduleDescribesItself() {
    #expect(Set(names).count == names.count)
    for schedule in ScheduleRegistry.all {
      #expect(!schedule.summary.isEmpty && !schedule.requirements.isEmpty)
      #expect(Set(schedule.parameters.map(\.name)).count == schedule.parameters.count)
      for parameter in schedule.parameters {
        #expect(!parameter.meaning.isEmpty && !parameter.fallback.isEmpty)
      }
    }
  }

  /// A type that conforms to `Schedule` and is not registered would never run.
  @Test func everyScheduleIsRegistered() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/KernelLowering/Schedules").standardizedFileURL
    let registered = Set(ScheduleRegistry.all.map { "\(type(of: $0))" })
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /struct (\w+): Schedule\b/) {
        #expect(registered.contains(String(match.1)), "\(file)")
      }
    }
  }
}
