internal import DiagnosisModel
internal import LLVMInterop

/// A library of object files, which are analysed one by one.
struct ArchiveInput: InputKind {
  let description = InputDescription(
    name: "archive", title: "an archive", suffixes: [".a", ".lib", ".rlib"],
    summary: "a library of object files, member by member", isRead: true)

  func hasMagic(_ input: NamedBytes) -> Bool {
    if case .archive = FileForm(input.bytes) { return true }
    return false
  }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    let members: [String]
    do throws(MachineCodeError) {
      members = try ObjectArchive.members(of: input.bytes)
    } catch {
      throw input.error("the archive is damaged: \(error.message.lowercasedFirst)")
    }
    guard let first = members.first else { throw input.error("the archive has no members") }
    let most = 5
    let listed =
      members.prefix(most).joined(separator: ", ") + (members.count > most ? ", …" : "")
    let count = members.count == 1 ? "one member" : "\(members.count) members"
    let name = input.path == "-" ? "ARCHIVE" : input.path
    throw input.error(
      "this is an archive of \(count) (\(listed)): extract what is of interest with "
        + "'llvm-ar x \(name) \(first)', then analyze that")
  }
}
