import DiagnosisModel
import Foundation
@testable import KernelExecution
import LLVMInterop
import TestSupport
import Testing

/// Code run in a confined child: what it takes, what is refused, and what a hostile one can do.
@Suite(.serialized, .needs(MeasuringMachine.requirement)) struct MeasuringTests {
  /// The instructions of a straight line of assembly.
  private func steps(_ assembly: String) throws -> [CodeStep] {
    guard
      let object = Assembly.assemble(
        ".intel_syntax noprefix\ncode:\n\(assembly)\n", triple: "x86_64-unknown-linux-gnu")
    else { throw MeasuringError(description: "does not assemble: \(assembly)") }
    let range = try #require(object.functions.first)
    return object.steps(try object.instructions(of: range), of: range)
  }

  private func measure(_ assembly: String, isLoop: Bool = false) throws -> CodeMeasurement {
    try CodeMeasurer().measure(MeasuredCode(steps: try steps(assembly), isLoop: isLoop))
  }

  @Test(arguments: [
    // A chain of multiplications takes 3 cycles each, additions 1.
    ("imul rax, rax", 3.0), ("imul rax, rax\nimul rax, rax", 6), ("add rax, rcx", 1),
    // A store and the load that waits for it are one chain with the multiplication.
    ("imul rax, rax\nadd rax, rdx\nadd rax, rdx", 5),
  ])
  func aChainTakesItsLatency(code: String, cycles: Double) throws {
    let measured = try measure(code, expecting: cycles).cycles
    #expect(abs(measured / cycles - 1) < 0.08, "\(code): \(measured)")
  }

  /// Measured again where the neighbours of a shared core may have disturbed it.
  private func measure(
    _ assembly: String, expecting cycles: Double, isLoop: Bool = false
  ) throws -> CodeMeasurement {
    var measured = try measure(assembly, isLoop: isLoop)
    for _ in 0..<4 where abs(measured.cycles / cycles - 1) >= 0.08 {
      measured = try measure(assembly, isLoop: isLoop)
    }
    return measured
  }

  @Test func aLoopRunsWithItsBranchAndItsPointers() throws {
    let measured = try measure(
      """
      1: mov rax, qword ptr [rdi]
      imul rcx, rax
      mov qword ptr [rsi + 8*rdx], rcx
      add rdi, 8
      inc rdx
      cmp rdi, rbx
      jne 1b
      """, expecting: 3, isLoop: true)
    #expect(abs(measured.cycles / 3 - 1) < 0.08, "\(measured)")
    #expect(!measured.hasAliases && !measured.memoryHoldsPointers)
  }

  @Test func pointersInMemoryAreFollowed() throws {
    let measured = try measure("mov rax, qword ptr [rbx + 8]\nmov rcx, qword ptr [rax + 16]")
    #expect(measured.memoryHoldsPointers)
  }

  @Test func constantsBesideTheCodeAreReached() throws {
    let measured = try measure("add rax, qword ptr [rip + 4096]\nimul rcx, qword ptr [rip], 3")
    #expect(measured.cycles > 0.5 && measured.cycles < 3)
  }

  @Test(arguments: [
    ("syscall", "system instruction"), ("int 0x80", "system instruction"),
    ("hlt", "system instruction"), ("in al, dx", "system instruction"),
    ("wrfsbase rax", "system instruction"), ("mov cr3, rax", "system instruction"),
    ("mov ds, eax", "system instruction"), ("std", "system instruction"),
    ("cpuid", "system instruction"), ("ldmxcsr dword ptr [rax]", "system instruction"),
    ("call code", "a call"), ("jmp rax", "an indirect branch"),
    ("jmp qword ptr [rax]", "an indirect branch"), ("ret", "a return"),
    ("mov rax, qword ptr fs:[0]", "memory of the thread"),
    ("rep stosb", "unknown length"), ("ud2", "system instruction"),
    ("vmcall", "side effects"), ("xgetbv", "system instruction"), ("clflush [rax]", "side effects"),
  ])
  func whatCannotBeContainedIsRefused(code: String, reason: String) throws {
    let error = try #require(throws: MeasuringError.self) { try measure("nop\n" + code) }
    #expect(error.description.contains(reason), "\(error)")
  }

  /// The stack pointer of a function stands 8 bytes past a multiple of 16.
  @Test(arguments: [
    "vmovaps ymm0, ymmword ptr [rsp - 0x18]\nvmovaps ymmword ptr [rsp + 8], ymm0",
    "movdqa xmm0, xmmword ptr [rsp - 0x28]", "paddd xmm0, xmmword ptr [rdi + 4]",
  ])
  func accessesThatMustBeAlignedAre(code: String) throws {
    #expect(try measure(code).cycles > 0)
  }

  @Test(arguments: [
    ("xor ecx, ecx\nxor edx, edx\ndiv rcx", "divides by zero"),
    ("mov rax, -1\nshl rax, 62\nmov rcx, [rax]", "an address that there is not"),
    ("xor eax, eax\nmov rax, [rax]", "memory that is not its own"),
    ("movaps xmm0, xmmword ptr [rdi + 8]\nmovaps xmm0, xmmword ptr [rdi]", "misaligned"),
    ("mov eax, 0x20000000\nmov qword ptr [rax], rcx", "memory that is not its own"),
  ])
  func whatFaultsIsOneError(code: String, reason: String) throws {
    let error = try #require(throws: MeasuringError.self) { try measure(code) }
    #expect(error.description.contains(reason), "\(code): \(error)")
  }

  /// Past the refusals: a program of hostile instructions itself.
  private func run(_ assembly: String, seconds: Double = 2) throws -> String {
    try CodeMeasurer(seconds: seconds).runUnchecked(
      MeasuredCode(steps: try steps(assembly), isLoop: false))
  }

  @Test(arguments: [
    // open, socket, fork, clone, execve, ptrace, kill, mprotect, munmap, prctl, write, clone3.
    2, 41, 57, 56, 59, 101, 62, 10, 11, 157, 1, 435, 257, 0, 425,
  ])
  func aSystemCallEndsTheChild(number: Int) throws {
    #expect(
      try run("mov eax, \(number)\nsyscall").contains("system call"), "system call \(number)")
  }

  @Test func theOldWayIntoTheSystemEndsTheChild() throws {
    // exit_group's number of the 32-bit interface is another call's here.
    #expect(try run("mov eax, 5\nint 0x80").contains("system call"))
  }

  @Test(arguments: [
    // Private memory, memory that can be executed, two pages, over something that is there.
    "mov edi, 0\nmov esi, 4096\nmov edx, 3\nmov r10d, 0x22\nmov r8d, 0",
    "mov edi, 0x50000000\nmov esi, 4096\nmov edx, 7\nmov r10d, 0x100001\nmov r8d, 0",
    "mov edi, 0x50000000\nmov esi, 8192\nmov edx, 3\nmov r10d, 0x100001\nmov r8d, 0",
    "mov edi, 0x20000000\nmov esi, 4096\nmov edx, 3\nmov r10d, 0x11\nmov r8d, 0",
  ])
  func onlyScratchMemoryCanBeMapped(arguments: String) throws {
    #expect(
      try run(arguments + "\nxor r9d, r9d\nmov eax, 9\nsyscall").contains("system call"))
  }

  @Test func anEndlessLoopIsEnded() throws {
    let start = ContinuousClock.now
    // A jump to itself, which as a branch would lead to the next instruction.
    let outcome = try CodeMeasurer(seconds: 1).runUnchecked(
      MeasuredCode(steps: [raw([0xeb, 0xfe])], isLoop: false))
    #expect(outcome.contains("took longer"))
    #expect(ContinuousClock.now - start < .seconds(4))
  }

  @Test func memoryHasAnEnd() throws {
    // What it counts in memory is there at the next call.
    let outcome = try run(
      "add qword ptr [rsi], 4096\nmov rcx, [rsi]\nand ecx, 0x7fffff8\n"
        + "mov [rcx + 0x50000000], rax")
    #expect(outcome.contains("ever more memory"), "\(outcome)")
  }

  @Test func jumpingOutIsAFault() throws {
    let jump = try steps("mov eax, 0x60000000") + [raw([0xff, 0xe0])]
    let outcome = try CodeMeasurer(seconds: 2).runUnchecked(
      MeasuredCode(steps: jump, isLoop: false))
    #expect(outcome.contains("memory that is not its own"), "\(outcome)")
  }

  /// Bytes that are not looked at.
  private func raw(_ bytes: [UInt8]) -> CodeStep {
    CodeStep(
      instruction: MachineInstruction(
        address: 0, size: bytes.count, mnemonic: "nop", operands: "", opcodeName: "", line: 0,
        flags: [], branchTarget: nil, accessBytes: 0, vectorBits: 0), bytes: bytes)
  }
}

enum MeasuringMachine {
  static let requirement = Requirement(
    CodeGenTarget.hostTriple.hasPrefix("x86_64") && CodeGenTarget.hostTriple.contains("linux"),
    orElse: "code is measured on Linux on x86-64 only")
}
