#include "tests/support/lefttexts.h"

#include "ui/language/language.h"
#include "ui/language/textpattern.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kSureLetters = 5;
} // namespace

QList<Message> textsOfTheProgram()
{
    const Language resources; // names the file's resource
    QFile file(u":/i18n/messages.ts"_s);
    return file.open(QIODevice::ReadOnly) ? readMessages(file) : QList<Message>();
}

QStringList textsLeft(const QList<Message> &messages, const QString &language, const QString &now)
{
    QTranslator before;
    QTranslator after;
    (void)before.load(u":/i18n/disputedesk_%1.qm"_s.arg(language));
    (void)after.load(u":/i18n/disputedesk_%1.qm"_s.arg(now));
    QHash<QString, QString> words;
    for (const Message &message : messages)
        if (const QString text = message.in(before, 2); text != message.in(after, 2))
            words.insert(text, QString::fromUtf8(message.context));
    for (const Message &message : messages)
        words.remove(message.in(after, 2)); // the same word in both, for something else
    QList<TextPattern> patterns; // sentences with something filled in
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (const TextPattern pattern(it.key()); pattern.hasPlaces() && pattern.letters() >= kSureLetters)
            patterns.append(pattern);
    QStringList left;
    const auto look = [&](const QString &shown, const QString &where) {
        for (const QString &line : QTextDocumentFragment::fromHtml(shown).toPlainText().split(u'\n'))
            for (const QString &part : line.split(u" · "_s))
                if (!part.isEmpty()
                    && (words.contains(part)
                        || std::any_of(patterns.cbegin(), patterns.cend(),
                            [&part](const TextPattern &pattern) { return pattern.match(part).has_value(); })))
                    left.append(where + u": "_s + part);
    };
    for (QWidget *const widget : QApplication::allWidgets()) {
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        const bool typed = qobject_cast<QLineEdit *>(widget);
        for (const char *const name : {"text", "title", "windowTitle", "toolTip", "accessibleName",
                 "accessibleDescription", "placeholderText", "prefix", "suffix", "specialValueText"})
            if (!typed || qstrcmp(name, "text") != 0)
                look(widget->property(name).toString(), where + u'.' + QLatin1StringView(name));
        for (QAction *const action : widget->findChildren<QAction *>()) {
            look(action->text(), u"QAction "_s + action->objectName());
            look(action->toolTip(), u"QAction tip "_s + action->objectName());
        }
        if (const auto *combo = qobject_cast<QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                look(combo->itemText(i), where);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                look(view->model()->headerData(column, Qt::Horizontal).toString(), where + u" header"_s);
                for (int row = 0; row < qMin(view->model()->rowCount(), 40); ++row)
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                        look(view->model()->index(row, column).data(role).toString(), where + u" cell"_s);
            }
        }
    }
    left.removeDuplicates();
    return left;
}

} // namespace disputedesk::test
