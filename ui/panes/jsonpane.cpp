#include "ui/panes/jsonpane.h"

#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/jsonindent.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/copytext.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/readtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

JsonPane::JsonPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"jsonPane"_s);
    build(theme);
}

void JsonPane::build(const Theme &theme)
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"jsonFind"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the JSON text"));
    giveClearButton(*m_find, theme);
    m_find->setMaxLength(200);
    m_hits = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"jsonHits"_s, this);
    auto *previous = new IconButton(theme, u"jsonPrevious"_s, u"up"_s, tr("Previous match"), this);
    auto *next = new IconButton(theme, u"jsonNext"_s, u"down"_s, tr("Next match"), this);
    auto *copy =
        new IconButton(theme, u"jsonCopy"_s, u"copy"_s, tr("Copy the whole text as the provider sent it"), this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"jsonText"_s);
    m_text->setAccessibleName(tr("JSON as the provider sent it"));
    onlyRead(*m_text);
    breakEndlessWords(*m_text);
    m_text->setFont(Theme::monoFont());
    m_notice = new InkLabel(theme, Ink::Warning, InkLabel::Type::Secondary, u"jsonNotice"_s, this);
    m_notice->setWraps(true);
    m_notice->hide();
    connect(m_find, &QLineEdit::textChanged, this, &JsonPane::countHits);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(copy, &QPushButton::clicked, this, &JsonPane::copyAll);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_find, 1);
    row->addWidget(m_hits);
    for (IconButton *made : {previous, next, copy})
        row->addWidget(made);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPane, 12, metrics::kPane, 16);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
}

/// Ctrl+F, which text, field and buttons leave over, is this pane's. No QShortcut: the window's search has the same
/// keys, and where two match Qt runs neither.
bool JsonPane::event(QEvent *event)
{
    if ((event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        if (event->type() == QEvent::KeyPress)
            m_find->setFocus(Qt::ShortcutFocusReason); // with its words selected: the next ones take their place
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void JsonPane::showJson(const QByteArray &raw)
{
    if (raw == m_raw)
        return;
    m_raw = raw;
    const int place = m_text->verticalScrollBar()->value();
    const bool cut = raw.size() > kMostBytes;
    m_text->setPlainText(visibleText(indentedJson(cut ? raw.left(kMostBytes) : raw), true));
    m_text->verticalScrollBar()->setValue(place);
    m_notice->write(cut ? tr("! Only the first %1 of %2 are shown. Copying gives all.")
                              .arg(sizeText(kMostBytes, QLocale()), sizeText(raw.size(), QLocale()))
                        : QString());
    m_notice->setVisible(cut);
    countHits();
}

void JsonPane::find(bool backwards)
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty())
        return;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, flags))
        return;
    const QTextCursor old = m_text->textCursor();
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start); // round the end
    if (!m_text->find(wanted, flags))
        m_text->setTextCursor(old);
}

void JsonPane::countHits()
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty())
        m_hits->write({});
    else
        m_hits->write(tr("found: %1").arg(m_text->toPlainText().count(wanted, Qt::CaseInsensitive)));
}

void JsonPane::copyAll() { copyText(*this, QString::fromUtf8(m_raw)); }

} // namespace disputedesk
