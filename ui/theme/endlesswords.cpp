#include "ui/theme/endlesswords.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace disputedesk {

namespace {
constexpr int kLongestWord = 20'000; ///< characters without a space between

bool hasEndlessWord(const QTextBlock &block)
{
    if (block.length() <= kLongestWord)
        return false;
    const QString text = block.text();
    qsizetype length = 0;
    for (const QChar c : text)
        if (length = c.isSpace() ? 0 : length + 1; length > kLongestWord)
            return true;
    return false;
}

/// In what stands from `from` to `to`, both in characters of the document.
bool hasEndlessWord(const QTextDocument &document, int from, int to)
{
    QTextBlock block = document.findBlock(from);
    for (; block.isValid() && block.position() <= to; block = block.next())
        if (hasEndlessWord(block))
            return true;
    return false;
}
} // namespace

void breakEndlessWords(QPlainTextEdit &edit)
{
    const QTextOption::WrapMode usual = edit.wordWrapMode();
    const auto judge = [&edit, usual](int from, int removed, int added) {
        const QTextDocument &document = *edit.document();
        const bool anywhere = edit.wordWrapMode() == QTextOption::WrapAnywhere;
        if (anywhere ? removed > 0 && !hasEndlessWord(document, 0, document.characterCount())
                     : hasEndlessWord(document, from, from + std::max(added, 1)))
            edit.setWordWrapMode(anywhere ? usual : QTextOption::WrapAnywhere);
    };
    // Told before the new text is laid out, as highlighters are.
    QObject::connect(edit.document(), &QTextDocument::contentsChange, &edit, judge);
    judge(0, 0, edit.document()->characterCount());
}

} // namespace disputedesk
