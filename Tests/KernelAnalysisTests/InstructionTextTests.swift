import Foundation
import LLVMInterop
import TestSupport
import Testing

@testable import KernelAnalysis

/// The text of each instruction, cut out of a module's.
@Suite struct InstructionTextTests {
  private static let module = """
    @words = constant [14 x i8] c"  %no = add i1\\00"
    declare i32 @may_throw(i32)
    declare i32 @personality(...)
    define i32 @f(i32 %a, ptr %p) personality ptr @personality {
    entry:
      %b = add nsw i32 %a, 1
      store [6 x i8] c"a, !b\\00", ptr %p, align 1, !nontemporal !0
      store <4 x i8> <i8 1, i8 2, i8 3, i8 4>, ptr %p, align 4, !nontemporal !0
      switch i32 %b, label %call [
        i32 0, label %out
        i32 7, label %out
      ]
    call:
      %c = invoke i32 @may_throw(i32 %b)
          to label %out unwind label %caught
    caught:
      %d = landingpad { ptr, i32 }
          cleanup
      resume { ptr, i32 } %d
    out:
      ret i32 %b
    }
    define void @g() {
      ret void
    }
    !0 = !{i32 1}
    """

  @Test func eachInstructionIsALine() throws {
    let texts = InstructionTexts(ofModule: Self.module)
    #expect(
      (0..<texts.count).map { texts[$0] } == [
        "%b = add nsw i32 %a, 1",
        "store [6 x i8] c\"a, !b\\00\", ptr %p, align 1",
        "store <4 x i8> <i8 1, i8 2, i8 3, i8 4>, ptr %p, align 4",
        "switch i32 %b, label %call [", "%c = invoke i32 @may_throw(i32 %b)",
        "%d = landingpad { ptr, i32 }", "resume { ptr, i32 } %d", "ret i32 %b", "ret void",
      ])
    #expect(texts[texts.count] == nil && texts[-1] == nil)
  }

  @Test func aVeryLongOneIsCut() {
    let texts = InstructionTexts(
      ofModule: "define void @f() {\n  " + String(repeating: "x", count: 5000) + "\n}\n")
    #expect(texts.count == 1)
    #expect(texts[0]?.utf8.count ?? 0 < 220)
  }

  /// As many as LLVM counts, for every fixture: else no listing would have any.
  @Test(arguments: Places.irFixtures())
  func asManyAsThereAre(file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    // What is not to be read has no module.
    guard let module = try? Module(reading: text, in: Context()) else { return }
    var count = 0
    for function in module.functions where !function.isDeclaration {
      for block in function.basicBlocks { for _ in block.instructions { count += 1 } }
    }
    #expect(InstructionTexts(ofModule: module.text).count == count)
  }
}
