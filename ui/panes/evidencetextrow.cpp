#include "ui/panes/evidencetextrow.h"

#include "models/domain/displaytext.h"
#include "models/items/evidencetexts.h"
#include "models/items/evidencewarnings.h"
#include "models/items/unfilled.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/pill.h"
#include "ui/panes/fillable.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kGlance = 160; // characters of a value in its head
constexpr qsizetype kSpoken = 80;
constexpr int kFewestLong = 3;
constexpr int kMostLines = 14;
} // namespace

EvidenceEdit::EvidenceEdit(const EvidenceField &field, QWidget *parent)
    : MessageEdit(u"evidenceEdit_"_s + field.name, parent)
    , m_long(field.isLong)
{
    setLines(field.isLong ? kFewestLong : 1, kMostLines);
    setAccessibleName(evidenceFieldText(field.name));
    setAccessibleDescription(evidenceFieldHelp(field.name));
}

void EvidenceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape || (enter && plain && !m_long)) {
        event->accept();
        if (!event->isAutoRepeat())
            Q_EMIT done();
        return;
    }
    MessageEdit::keyPressEvent(event);
}

EvidenceTextRow::EvidenceTextRow(const Theme &theme, const EvidenceField &field, QWidget *parent)
    : EvidenceFieldRow(theme, field, parent)
{
    showHead();
}

EvidenceTextRow::~EvidenceTextRow()
{
    if (m_edit)
        m_edit->disconnect(this); // it outlives our text by a moment
}

void EvidenceTextRow::buildBody()
{
    EvidenceFieldRow::buildBody();
    m_edit = new EvidenceEdit(field(), m_body);
    m_edit->load(m_text);
    connect(m_edit, &MessageEdit::edited, this, [this] {
        m_text = m_edit->text();
        Q_EMIT edited(m_text);
    });
    connect(m_edit, &MessageEdit::focusLeft, this, &EvidenceTextRow::focusLeft);
    connect(m_edit, &EvidenceEdit::done, this, [this] {
        m_edit->commitPreedit();
        setOpen(false);
    });
    m_edit->markSlots(m_theme);
    m_edit->setForeignTexts(m_foreign);
    m_reply = new LinkButton(m_theme, u"evidenceReply_"_s + fieldName(), tr("Canned replies ▾"), m_body);
    m_reply->setAccessibleName(tr("Canned replies for %1").arg(evidenceFieldText(fieldName())));
    m_reply->setFont(Theme::secondaryFont());
    connect(m_reply, &QPushButton::clicked, this,
        [this] { Q_EMIT replyMenuRequested(m_reply->mapToGlobal(QPoint(0, m_reply->height()))); });
    m_fill = new LinkButton(m_theme, u"evidenceFill_"_s + fieldName(), {}, m_body);
    m_fill->setFont(Theme::secondaryFont());
    connect(m_fill, &QPushButton::clicked, this, &EvidenceTextRow::fillRequested);
    showFillable(*m_fill, m_fillable, evidenceFieldText(fieldName()));
    auto *links = new QVBoxLayout; // one under the other: the help beside them keeps its room
    links->setSpacing(2);
    links->addWidget(m_reply, 0, Qt::AlignRight);
    links->addWidget(m_fill, 0, Qt::AlignRight);
    links->addStretch(1);
    auto *under = new QHBoxLayout;
    under->addWidget(m_help, 1);
    under->addLayout(links);
    addToBody(m_edit);
    addToBody(under);
    QWidget::setTabOrder(head(), m_edit);
    QWidget::setTabOrder(m_edit, m_reply);
    QWidget::setTabOrder(m_reply, m_fill);
}

void EvidenceTextRow::takeFocus()
{
    if (!isVisible())
        return;
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
}

void EvidenceTextRow::load(const QString &theirs)
{
    // The editor has one kind of line end: with another the same text would be put in anew, under the keys.
    QString text = theirs;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text == m_text || (m_edit && m_edit->hasPreedit()))
        return;
    m_text = text;
    if (m_edit)
        m_edit->load(text);
}

void EvidenceTextRow::replace(const QString &text)
{
    m_text = text;
    if (m_edit)
        m_edit->replace(text);
}

void EvidenceTextRow::insertReply(const QString &text, bool append)
{
    setOpen(true);
    if (append)
        m_edit->appendText(text);
    else
        m_edit->insertAtCursor(text);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void EvidenceTextRow::setForeignTexts(const QStringList &foreign)
{
    m_foreign = foreign;
    if (m_edit)
        m_edit->setForeignTexts(foreign);
}

void EvidenceTextRow::setFillable(int fillable)
{
    m_fillable = fillable;
    if (m_fill)
        showFillable(*m_fill, fillable, evidenceFieldText(fieldName()));
}

void EvidenceTextRow::fillIn(const DisputeView &view)
{
    if (m_edit)
        fillSlotsOf(*m_edit, view, m_foreign);
}

void EvidenceTextRow::commitPreedit()
{
    if (m_edit)
        m_edit->commitPreedit();
}

void EvidenceTextRow::reset()
{
    m_text.clear();
    if (m_edit) { // with its undo history: that is another dispute's
        m_edit->disconnect(this);
        m_edit->hide();
        m_edit->deleteLater();
        m_edit = nullptr;
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
        m_help = nullptr;
        m_reply = nullptr;
        m_fill = nullptr;
    }
    m_fillable = 0;
    EvidenceFieldRow::reset();
    showHead();
}

QList<QWidget *> EvidenceTextRow::stops() const
{
    QList<QWidget *> all{head()};
    if (m_edit)
        all.append({m_edit, m_reply, m_fill});
    return all;
}

void EvidenceTextRow::showHead()
{
    const QLocale locale;
    const QString chars = locale.toString(m_row.chars);
    QString figure = m_row.chars > 0 ? chars : QString();
    if ((isOpen() || m_row.isTooLong()) && m_row.maxChars > 0)
        figure = chars + u" / "_s + locale.toString(m_row.maxChars);
    const QString glance = visibleText(m_row.value.left(kGlance)).simplified();
    const QString spoken =
        visibleText(m_row.value.left(kSpoken)).simplified() + tr(", %Ln characters", nullptr, m_row.chars);
    writeHead(isOpen() ? QString() : glance, figure, m_row.isTooLong(), spoken);
    showWarnings();
}

InkLabel *EvidenceTextRow::warning(const QString &name, Ink ink)
{
    auto *label = new InkLabel(m_theme, ink, InkLabel::Type::Secondary, name + fieldName(), this);
    label->setWraps(true);
    label->setContentsMargins(head()->indent(), 0, 0, 8);
    return label;
}

void EvidenceTextRow::showWarnings()
{
    if (m_row.isTooLong() && !m_tooLong) {
        m_tooLong = warning(u"evidenceTooLong_"_s, Ink::Danger);
        addUnder(m_tooLong);
    }
    if (m_tooLong) {
        m_tooLong->setVisible(m_row.isTooLong());
        if (m_row.isTooLong())
            m_tooLong->write(tr("! %Ln characters too many: shorten it, or attach it as a file.", nullptr,
                m_row.chars - m_row.maxChars));
    }
    const std::optional<Unfilled> unfilled =
        m_row.changed ? unfilledIn(m_row.value, m_foreign, fieldName()) : std::nullopt;
    if (unfilled && !m_unfilled) {
        m_unfilled = warning(u"evidenceUnfilled_"_s, Ink::Danger);
        addUnder(m_unfilled);
    }
    if (m_unfilled) {
        m_unfilled->setVisible(unfilled.has_value());
        if (unfilled && unfilled->isFullWidth) //: %1 is a placeholder in full-width braces like ｛｛amount｝｝
            m_unfilled->write(
                u"! "_s + tr("Type the braces of %1 as half-width { and } before you send.").arg(unfilled->slot));
        else if (unfilled) //: %1 is a placeholder like {{amount}} that has no value
            m_unfilled->write(u"! "_s + tr("Fill in %1 before you send.").arg(unfilled->slot));
    }
    if (m_row.hasLink && !m_link) {
        m_link = new QWidget(this);
        m_link->setObjectName(u"evidenceLink_"_s + fieldName());
        auto *pill = new Pill(m_theme, u"evidenceLinkPill_"_s + fieldName(), m_link);
        pill->write(tr("Link in the text"), Tone::Violet);
        InkLabel *words = warning(u"evidenceLinkText_"_s, Ink::Muted);
        words->setContentsMargins(0, 0, 0, 0);
        words->write(evidenceLinkText());
        auto *row = new QHBoxLayout(m_link);
        row->setContentsMargins(head()->indent(), 0, 0, 8);
        row->setSpacing(8);
        row->addWidget(pill, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        addUnder(m_link);
    }
    if (m_link)
        m_link->setVisible(m_row.hasLink);
    if (m_edit) {
        setStyleProperty(m_edit, "invalid", m_row.isTooLong());
        const QString state = m_row.isTooLong() ? m_tooLong->text() + u' ' : QString();
        const QString limit = tr("At most %1 characters.").arg(QLocale().toString(m_row.maxChars));
        m_edit->setAccessibleDescription(state + evidenceFieldHelp(fieldName()) + u' ' + limit);
    }
}

} // namespace disputedesk
