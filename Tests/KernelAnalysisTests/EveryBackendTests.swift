import DiagnosisModel
import KernelAnalysis
import LLVMInterop
import Synchronization
import Testing

/// A plain kernel for the architectures that LLVM has besides x86 and AArch64: whatever can be analysed
/// as an object can be analysed as IR.
@Suite struct EveryBackendTests {
  static let triples = [
    ("riscv64-unknown-linux-gnu", "sifive-p670"),
    ("riscv32-unknown-elf", "sifive-e76"),
    ("armv7-unknown-linux-gnueabihf", "cortex-a9"),
    ("powerpc64le-unknown-linux-gnu", "pwr9"),
    ("loongarch64-unknown-linux-gnu", "la464"),
    ("mips64el-unknown-linux-gnu", "mips64r6"),
  ]

  @Test(arguments: triples)
  func aLoopHasItsCodeFromIRAndFromAnObject(triple: String, cpu: String) throws {
    let target = Target(triple: triple, cpu: cpu, features: [], source: .option)
    var options = CodeOptions()
    options.keepsObject = true
    let kernel = try KernelAnalyzer(.module(try module()), path: "dot.ll")
      .analyze(for: target, options: options)
    let loop = try #require(kernel.loops.first)
    let code = try #require(loop.code, "\(kernel.diagnostics)")
    #expect(code.mnemonics.values.reduce(0, +) == code.instructions)
    #expect(code.unmapped == 0)
    let object = try ObjectCode(try #require(kernel.objectFile))
    let heard = Mutex<[String]>([])
    let again = try KernelAnalyzer(
      .machineCode(object), path: "dot.o",
      progress: WorkProgress { done, count, noun in
        heard.withLock { $0.append("\(done) of \(count) \(noun)") }
      }
    ).analyze(for: target)
    #expect(heard.withLock(\.self) == ["0 of 1 functions read", "0 of 1 loops analysed"])
    #expect(again.loops.first?.code?.mnemonics == code.mnemonics)
    #expect(again.loops.first?.code?.cyclesPerIteration == code.cyclesPerIteration)
  }

  /// Compilers say for which lengths of vectors they made a function; a CPU that the user names may
  /// have longer ones.
  @Test(arguments: [("vscale_range(2,1024)", "sifive-x280"), ("vscale_range(2,4)", "sifive-x280")])
  func vectorsMayBeLongerThanTheModuleSays(range: String, cpu: String) throws {
    let text = """
      target triple = "riscv64-unknown-linux-gnu"
      define void @twice(ptr %p, i64 %n) \(range) #0 {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %place = getelementptr i32, ptr %p, i64 %i
        %x = load <vscale x 2 x i32>, ptr %place
        %y = add <vscale x 2 x i32> %x, %x
        store <vscale x 2 x i32> %y, ptr %place
        %next = add i64 %i, 4
        %more = icmp ult i64 %next, %n
        br i1 %more, label %loop, label %done
      done:
        ret void
      }
      attributes #0 = { "target-features"="+v" }
      """
    let target = Target(
      triple: "riscv64-unknown-linux-gnu", cpu: cpu, features: [], source: .option)
    let module = try self.module(text)
    let kernel = try KernelAnalyzer(.module(module), path: "v.ll").analyze(for: target)
    #expect(kernel.diagnostics == [])
    #expect(kernel.loops.first?.code?.mnemonics["vadd.vv"] == 1)
  }

  @Test func onlyTheBackendsOfThisLLVMAreNamed() throws {
    let names = TargetArchitecture.registeredNames
    #expect(Set(["x86-64", "aarch64", "riscv64", "arm", "thumb", "ppc64le"]).isSubset(of: names))
    #expect(names == names.sorted())
    #expect(throws: TargetError.self) { try TargetArchitecture(triple: "nonesuch-linux") }
  }

  @Test(arguments: triples)
  func aGenericCPUExists(triple: String, cpu: String) throws {
    let architecture = try TargetArchitecture(triple: triple)
    #expect(architecture.isCPU(architecture.genericCPU))
    #expect(throws: TargetError.self) { try architecture.check(cpu: "nonesuch") }
  }

  /// Code generation spends a module, and a copy made before it does not.
  @Test func aCopyOutlivesCodeGeneration() throws {
    let original = try module()
    let copy = original.copy()
    let text = copy.text
    _ = try original.objectCode(for: TargetMachine(triple: "riscv64-unknown-linux-gnu"))
    #expect(copy.text == text)
    _ = try copy.objectCode(for: TargetMachine(triple: "armv7-unknown-linux-gnueabihf"))
  }

  private func module() throws -> Module {
    let text = """
      define i32 @dot(ptr noalias %a, ptr noalias %b, i64 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %sum = phi i32 [ 0, %entry ], [ %added, %loop ]
        %pa = getelementptr i8, ptr %a, i64 %i
        %pb = getelementptr i8, ptr %b, i64 %i
        %va = load i8, ptr %pa
        %vb = load i8, ptr %pb
        %xa = sext i8 %va to i32
        %xb = sext i8 %vb to i32
        %product = mul nsw i32 %xa, %xb
        %added = add nsw i32 %sum, %product
        %next = add nuw i64 %i, 1
        %done = icmp eq i64 %next, %n
        br i1 %done, label %exit, label %loop
      exit:
        ret i32 %added
      }
      """
    return try module(text)
  }

  private func module(_ text: String) throws -> Module {
    let bytes = Array(text.utf8CString)
    return try bytes.withUnsafeBufferPointer {
      try Module.read(
        UnsafeBufferPointer(rebasing: $0.dropLast()), named: "dot.ll", in: Context())
    }
  }
}
