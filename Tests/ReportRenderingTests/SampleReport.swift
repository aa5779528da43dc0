import DiagnosisModel

/// Values made by hand that show every line that a report can have.
enum Sample {
  static let tool = Tool(name: "qdiag", version: "0.0.0", llvm: "22.0.0")

  static var collection: ReportCollection {
    ReportCollection(
      tool: tool, reports: [report],
      unanalyzed: [InputError(path: "b.ll", message: "33:78: expected value token")])
  }

  /// An int8 loop twice, a function without loops, and a loop of unknown weight.
  static var report: Report {
    var copy = int8Loop
    copy.id = "conv:copy"
    copy.ir?.header = "copy"
    return Report(
      input: Input(path: "kernel.ll", kind: .llvmIR, sha256: String(repeating: "0", count: 64)),
      target: Target(
        triple: "x86_64-unknown-linux-gnu", cpu: "skylake-avx512", features: ["+avx512vnni"],
        source: .option),
      loops: [int8Loop, copy, straightLine, strange],
      findings: [int8Loop, copy].flatMap { loop in
        [confirmed, refuted, unjudged].map { finding in
          var finding = finding
          finding.loop = loop.id
          return finding
        }
      },
      diagnostics: [
        Diagnostic(severity: .warning, message: "f: 2 places do not decode"),
        Diagnostic(severity: .note, message: "3 indirect branches (jump tables)"),
      ])
  }

  /// Machine code that has no IR.
  static var objectReport: Report {
    var code = int8Code
    code.address = "0x1f40"
    code.origins = code.origins.map { origin in
      var origin = origin
      origin.operation = nil
      return origin
    }
    code.unmapped = nil
    code.fromOutside = nil
    code.estimates = []
    code.cyclesPerIteration = nil
    code.macsPerCycle = nil
    code.model = "LLVM 22 has no scheduling model of nothing"
    var other = code
    other.address = "0x2000"
    other.mnemonics["vzeroupper"] = 1
    let loops = [code, other].map {
      LoopProfile(id: "f:\($0.address ?? "")", function: "f", region: .loop, depth: 2, code: $0)
    }
    return Report(
      input: Input(path: "kernel.o", kind: .object, sha256: String(repeating: "1", count: 64)),
      target: Target(triple: "aarch64-linux-gnu", cpu: "", features: [], source: .inferred),
      loops: loops, findings: [], diagnostics: [])
  }

  static var int8Loop: LoopProfile {
    var summary = LoopSummary()
    summary.vectorOperations.i32 = 32
    summary.extends = 19
    summary.addressExtends = 2
    summary.shuffles = 16
    summary.broadcasts = 16
    summary.loads = 17
    summary.loadBytes = 32
    summary.stores = 1
    summary.storeBytes = 64
    return LoopProfile(
      id: "conv:for_body", function: "conv", region: .loop, depth: 6,
      location: SourceLocation(file: "kernel.ll", line: 4725, column: 0),
      weight: .iterationsPerCall(7848.22344),
      macs: MultiplyAccumulates(perIteration: 256, origin: .ir),
      ir: IRProfile(
        header: "for_body", tripCount: 16, instructionMix: mix, summary: summary,
        products: [product], casts: casts), code: int8Code)
  }

  private static let mix = [
    InstructionMixRow(
      operation: "mul", category: .multiply, elementType: .i32, lanes: 16, count: 16),
    InstructionMixRow(operation: "add", category: .add, elementType: .i32, lanes: 16, count: 16),
    InstructionMixRow(operation: "add", category: .add, elementType: .i64, count: 1),
    InstructionMixRow(
      operation: "zext", category: .extend, elementType: .i32, fromType: .i8, lanes: 16, count: 16),
    InstructionMixRow(
      operation: "shufflevector", category: .shuffle, elementType: .i8, lanes: 16,
      pattern: .broadcast, count: 16),
    InstructionMixRow(
      operation: "load", category: .load, elementType: .i8, count: 17, bytes: 32),
    InstructionMixRow(operation: "memset", category: .call, elementType: .pointer, count: 1),
  ]

  private static let product = Product(
    operation: "mul", elementType: .i32, lanes: 16, scalable: false,
    operands: [
      Product.Operand(fromType: .i8, casts: [.zext], broadcast: true, source: .load),
      Product.Operand(fromType: .i8, casts: [.sext], broadcast: false, source: .load),
    ], count: 16, accumulated: 16, reduction: nil)

  private static let casts = [
    cast("zext", .i8, .i32, lanes: 16, broadcast: true, count: 16),
    cast("sext", .i8, .i32, lanes: 16, broadcast: false, count: 1),
    cast("sext", .i32, .i64, lanes: 1, broadcast: false, addressing: true, count: 2),
  ]

  private static func cast(
    _ operation: String, _ from: ElementType, _ to: ElementType, lanes: Int, broadcast: Bool,
    addressing: Bool = false, count: Int
  ) -> CastGroup {
    CastGroup(
      operation: operation, category: .extend, fromType: from, elementType: to, lanes: lanes,
      scalable: false, source: .load, broadcast: broadcast, addressing: addressing, count: count)
  }

  static var int8Code: CodeProfile {
    var code = CodeProfile(
      instructions: 60, mnemonics: ["vpmulld": 14, "vpaddd": 14, "vpmovzxbd": 14],
      model: "bounds over LLVM 22's model of skylake-avx512")
    code.uops = 75
    code.classes = [.multiply: 14, .add: 14, .extend: 14, .broadcast: 1, .gprVectorMove: 2]
    code.vectorWidths = [512: 42, 128: 3]
    code.stackReferences = 1
    code.cyclesPerIteration = 10.8
    code.cyclesPerMAC = 0.0422
    code.macsPerCycle = 23.7037
    code.peakMACsPerCycle = 128
    code.peaks = [
      CodeProfile.Peak(route: "dot", instruction: "vpdpbusd", macsPerCycle: 128),
      CodeProfile.Peak(route: "pairs", instruction: "vpmaddwd", macsPerCycle: 42.6667),
    ]
    code.bounds = [
      CodeProfile.Bound(.ports(["P0", "P5"]), cycles: 10.8),
      CodeProfile.Bound(.dispatch(uops: 75), cycles: 7.5),
    ]
    code.bottleneck = code.bounds[0].limit
    code.nextBottleneck = code.bounds[1].limit
    code.whatIf = CodeChange.allCases.enumerated().map { index, change in
      CodeProfile.WhatIf(
        change: change, instructions: index == 0 ? 1 : 14 + index,
        cyclesPerIteration: 7 + Double(index) / 2)
    }
    code.estimates = [
      CycleEstimate(method: .bounds, cyclesPerIteration: 10.8),
      CycleEstimate(method: .mca, cyclesPerIteration: 42),
    ]
    code.origins = [
      CodeOrigin(
        mnemonic: "vpmulld", instructionClass: .multiply,
        operation: IROperation(name: "mul", elementType: .i32, lanes: 16), count: 14),
      CodeOrigin(
        mnemonic: "vpmovzxbd", instructionClass: .extend,
        operation: IROperation(name: "zext", elementType: .i8, lanes: 4, scalable: true), count: 14),
      CodeOrigin(
        mnemonic: "call", instructionClass: .call,
        operation: IROperation(name: "call", elementType: nil, callee: "memset"), count: 1),
      CodeOrigin(
        mnemonic: "jne", instructionClass: .control,
        operation: IROperation(name: "br", elementType: nil), count: 1),
      CodeOrigin(mnemonic: "nop", instructionClass: .control, operation: nil, count: 2),
    ]
    code.unmapped = 2
    code.fromOutside = 0
    code.copies = 3
    return code
  }

  private static let straightLine = LoopProfile(
    id: "tail:entry", function: "tail", region: .function, depth: 0, weight: .iterationsPerCall(1),
    macs: MultiplyAccumulates(perIteration: 1, perVscale: true, origin: .ir),
    ir: IRProfile(
      header: "entry", tripCount: nil,
      instructionMix: [
        InstructionMixRow(
          operation: "llvm.fmuladd", category: .fma, elementType: .f32, lanes: 4, scalable: true,
          count: 1)
      ], summary: LoopSummary()))

  private static let strange = LoopProfile(
    id: "odd:7", function: "odd", region: .loop, depth: 1,
    ir: IRProfile(
      header: "7", tripCount: nil,
      instructionMix: [
        InstructionMixRow(
          operation: "fadd", category: .add, elementType: .other("ppc_fp128"), count: 1)
      ], summary: LoopSummary()))

  private static let confirmed = finding(
    "widening-fallback", .warning, "16 of 16 vector products widen i8→i32", true)
  private static let refuted = finding(
    "cast-overhead", .note, "17 casts of data for 16 vector products", false)
  private static let unjudged = finding("some-rule", .error, "1 of 1 is wrong", nil)

  private static func finding(
    _ rule: String, _ severity: Severity, _ message: String, _ confirmed: Bool?
  ) -> Finding {
    var finding = Finding(
      rule: rule, severity: severity, loop: "conv:for_body", message: message,
      confirmed: confirmed, location: SourceLocation(file: "kernel.ll", line: 4725, column: 0),
      evidence: [Evidence(label: "products", value: 16, unit: "per iteration", origin: .ir)],
      suggestion: "pack the reduction axis in pairs")
    finding.fingerprint = "00000000075bcd15"
    return finding
  }
}
