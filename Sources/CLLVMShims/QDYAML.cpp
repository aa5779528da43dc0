#include "QDYAML.h"
#include "CrashGuard.h"
#include "MachineTarget.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Casting.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include <deque>
#include <vector>

using namespace llvm;

/// A document in preorder.
struct QDOpaqueYAML {
  std::vector<QDYAMLNode> Nodes;
  /// Their texts; a deque does not move them.
  std::deque<std::string> Texts;
};

namespace {

/// Nobody nests a policy deeper.
constexpr unsigned MostNested = 64;

class Reader {
public:
  Reader(StringRef Text, size_t Most, QDOpaqueYAML &Document)
      : Text(Text), Most(Most), Document(Document) {
    Sources.setDiagHandler(note, this);
  }

  /// Returns the message of an error; empty where there was none.
  std::string read() {
    yaml::Stream Stream(Text, Sources, /*ShowColors=*/false);
    yaml::document_iterator Current = Stream.begin();
    if (Current == Stream.end())
      return Message.empty() ? "the document is empty" : Message;
    yaml::Node *Root = Current->getRoot();
    if (Root && !Stream.failed())
      add(*Root, 0);
    if (Message.empty() && Stream.failed())
      Message = "this is no YAML";
    if (Message.empty() && (!Root || isa<yaml::NullNode>(Root)))
      return "the document is empty";
    if (Message.empty() && ++Current != Stream.end())
      Message = "there are several documents; one is expected";
    return Message;
  }

private:
  static void note(const SMDiagnostic &Diagnostic, void *Context) {
    auto &Self = *static_cast<Reader *>(Context);
    if (!Self.Message.empty() || Diagnostic.getKind() != SourceMgr::DK_Error)
      return;
    if (Diagnostic.getLineNo() > 0)
      Self.Message = std::to_string(Diagnostic.getLineNo()) + ":" +
                     std::to_string(Diagnostic.getColumnNo() + 1) + ": ";
    Self.Message += Diagnostic.getMessage().str();
  }

  void fail(const QDYAMLNode &Node, const Twine &What) {
    if (Message.empty())
      Message = (Twine(Node.line) + ":" + Twine(Node.column) + ": " + What).str();
  }

  /// Adds a value and those in it.
  void add(yaml::Node &Node, unsigned Depth) {
    size_t Index = Document.Nodes.size();
    QDYAMLNode Value = {};
    auto *Alias = dyn_cast<yaml::AliasNode>(&Node);
    // The range of an alias is empty and stands behind it.
    auto Place = Sources.getLineAndColumn(
        Alias ? SMLoc::getFromPointer(Alias->getName().data() - 1)
              : Node.getSourceRange().Start);
    Value.line = Place.first;
    Value.column = Place.second;
    if (Index >= Most)
      return fail(Value, "there are more than " + Twine(Most) + " values");
    if (Depth > MostNested)
      return fail(Value, "values stand in each other more than " +
                             Twine(MostNested) + " deep");
    if (Alias)
      return repeat(Alias->getName(), Value);
    Document.Nodes.push_back(Value);
    if (auto *Mapping = dyn_cast<yaml::MappingNode>(&Node))
      addPairs(*Mapping, Index, Depth);
    else if (auto *Sequence = dyn_cast<yaml::SequenceNode>(&Node))
      addElements(*Sequence, Index, Depth);
    else
      addScalar(Node, Index);
    StringRef Anchor = Node.getAnchor();
    if (!Anchor.empty())
      Anchors[Anchor] = {Index, Document.Nodes.size()};
  }

  void addPairs(yaml::MappingNode &Mapping, size_t Index, unsigned Depth) {
    Document.Nodes[Index].kind = QDYAMLMapping;
    for (yaml::KeyValueNode &Pair : Mapping) {
      yaml::Node *Key = Pair.getKey();
      if (!Key || !Message.empty())
        return;
      add(*Key, Depth + 1);
      yaml::Node *Value = Message.empty() ? Pair.getValue() : nullptr;
      if (!Value)
        return;
      add(*Value, Depth + 1);
      if (!Message.empty())
        return;
      Document.Nodes[Index].children += 2;
    }
  }

  void addElements(yaml::SequenceNode &Sequence, size_t Index, unsigned Depth) {
    Document.Nodes[Index].kind = QDYAMLSequence;
    for (yaml::Node &Element : Sequence) {
      add(Element, Depth + 1);
      if (!Message.empty())
        return;
      ++Document.Nodes[Index].children;
    }
  }

  void addScalar(yaml::Node &Node, size_t Index) {
    QDYAMLNode &Value = Document.Nodes[Index];
    SmallString<64> Storage;
    StringRef Text;
    if (auto *Scalar = dyn_cast<yaml::ScalarNode>(&Node)) {
      StringRef Raw = Scalar->getRawValue();
      Value.isQuoted = Raw.starts_with("'") || Raw.starts_with("\"");
      if (Value.isQuoted && !isClosed(Raw))
        return fail(Value, "the quote does not end");
      Text = Scalar->getValue(Storage);
    } else if (auto *Block = dyn_cast<yaml::BlockScalarNode>(&Node)) {
      Value.isQuoted = true;
      Text = Block->getValue();
    } else {
      return;
    }
    Document.Texts.emplace_back(Text);
    Value.kind = QDYAMLScalar;
    Value.text = Document.Texts.back().data();
    Value.length = Document.Texts.back().size();
  }

  /// Whether a scalar that begins with a quote ends with it: LLVM takes the end of the text for one.
  static bool isClosed(StringRef Raw) {
    StringRef Inner = Raw.drop_front();
    if (Raw.front() == '\'')
      return Inner.ends_with("'") && Inner.count('\'') % 2 == 1;
    if (!Inner.consume_back("\""))
      return false;
    size_t End = Inner.find_last_not_of('\\');
    return (Inner.size() - (End == StringRef::npos ? 0 : End + 1)) % 2 == 0;
  }

  /// Copies what an alias stands for. An anchor is known where its value has ended: none is in itself.
  void repeat(StringRef Name, const QDYAMLNode &Place) {
    auto Found = Anchors.find(Name);
    if (Found == Anchors.end())
      return fail(Place, "there is no anchor '" + Name + "' for this alias");
    auto [Begin, End] = Found->second;
    if (Document.Nodes.size() + (End - Begin) > Most)
      return fail(Place, "there are more than " + Twine(Most) + " values");
    for (size_t Index = Begin; Index < End; ++Index) {
      QDYAMLNode Copy = Document.Nodes[Index];
      Document.Nodes.push_back(Copy);
    }
  }

  StringRef Text;
  size_t Most;
  QDOpaqueYAML &Document;
  SourceMgr Sources;
  StringMap<std::pair<size_t, size_t>> Anchors;
  std::string Message;
};

} // namespace

QDYAMLRef QDReadYAML(const char *Bytes, size_t Length, size_t Most,
                     char **OutError) {
  auto Document = std::make_unique<QDOpaqueYAML>();
  std::string Message, Fatal;
  if (!qd::runGuarded(Fatal, [&] {
        Message = Reader(StringRef(Bytes, Length), Most, *Document).read();
      }))
    Message = Fatal;
  if (Message.empty())
    return Document.release();
  qd::setError(OutError, Message);
  return nullptr;
}

const QDYAMLNode *QDYAMLNodes(QDYAMLRef YAML, size_t *Count) {
  *Count = YAML->Nodes.size();
  return YAML->Nodes.data();
}

void QDDisposeYAML(QDYAMLRef YAML) { delete YAML; }
