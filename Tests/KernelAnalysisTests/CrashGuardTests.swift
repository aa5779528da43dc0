import LLVMInterop
import Testing

/// Input on which LLVM fails costs only itself, any number of times in one process.
@Suite struct CrashGuardTests {
  static let depth = 200_000

  @Test func goodInputIsReadAfterMuchBad() throws {
    let nested =
      String(repeating: "ptrtoint (ptr inttoptr (i64 ", count: Self.depth) + "1"
      + String(repeating: " to ptr) to i64)", count: Self.depth)
    for _ in 0..<5 {
      #expect(throws: ModuleReadError.self) { try read("@x = global i64 \(nested)") }
      let good = try read("define void @f() {\n  ret void\n}\n")
      #expect(good.function(named: "f") != nil)
    }
  }

  @Test func guardsNest() throws {
    let value = CrashGuard.run(subject: "outer") {
      CrashGuard.run(subject: "inner") {
        switch Assembly.assemble(".file 4294967295 \"x\"", triple: "x86_64-linux") {
        case nil: 2
        case _?: 0
        }
      }
    }
    #expect(value == 2)
  }

  private func read(_ text: String) throws -> Module {
    try text.withCString { start in
      try Module.read(
        UnsafeBufferPointer(start: start, count: text.utf8.count), named: "a.ll", in: Context())
    }
  }
}
