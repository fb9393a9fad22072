#include "ui/dialogs/reviewdialog.h"

#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/confirmcard.h"
#include "ui/dialogs/diffview.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/pill.h"
#include "ui/dialogs/sentencetext.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"
#include "ui/theme/yieldingpage.h"

#include <QHBoxLayout>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace disputedesk {

ReviewDialog::ReviewDialog(const ReviewContent &content, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_theme(theme)
    , m_page(new YieldingPage(this))
    , m_column(new QVBoxLayout(m_page))
{
    setObjectName(u"reviewDialog"_s);
    offerHelp(*this, u"review"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(visibleText(content.title.left(120)));
    setAccessibleName(windowTitle());
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(8);
    auto *status = new QHBoxLayout;
    const bool inquiry = isInquiry(content.provider, content.base.status);
    auto *before = new Pill(theme, u"reviewBefore"_s, m_page);
    before->write(content.statusBefore, pillInksOf(stageOf(content.provider, content.base.status), inquiry));
    status->addWidget(before);
    if (content.statusAfter != content.statusBefore) { // what is kept at Stripe moves nothing
        auto *arrow = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"reviewArrow"_s, m_page);
        arrow->write(u"→"_s);
        status->addWidget(arrow);
        auto *after = new Pill(theme, u"reviewAfter"_s, m_page);
        after->write(content.statusAfter, pillInksOf(Stage::InReview, inquiry));
        status->addWidget(after);
    }
    auto *does = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"reviewProviderDoes"_s, m_page);
    does->writeForeign(content.providerDoes);
    does->setWraps(true);
    status->addWidget(does, 1);
    m_column->addLayout(status);
    for (const QString &said : content.notes) {
        auto *note = new InkLabel(theme, Ink::Warning, InkLabel::Type::Base, u"reviewContentNote"_s, m_page);
        note->write(labelSentence(u"! "_s + said, 1200)); // the names of all 27 fields
        note->setWraps(true);
        m_column->addWidget(note);
    }
    addDiffs();
    addDocuments();
    addRequest();
    m_column->addStretch(1);
    auto *scroll = new FitScroll(u"reviewScroll"_s, this);
    scroll->hold(m_page);
    scroll->keepBarRoom(); // it stands in the margin: 10 and 4 of 24
    m_page->setMinimumWidth(qMax(560, fontMetrics().averageCharWidth() * 82));

    auto *stop = new InkLabel(theme, Ink::Danger, InkLabel::Type::Secondary, u"reviewStop"_s, this);
    stop->writeForeign(content.stop);
    stop->setWraps(true);
    stop->setVisible(!content.stop.isEmpty());
    auto *back = new ActButton(u"reviewBack"_s, ActKeys::EnterAndSpace, this);
    back->setPlainText(tr("Back"));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    auto *next = new ActButton(u"reviewContinue"_s, ActKeys::EnterAndSpace, this);
    next->setPlainText(tr("Continue to confirm…"));
    setStyleProperty(next, "role", u"main"_s);
    next->setEnabled(content.stop.isEmpty());
    next->setToolTip(stop->text());
    next->setAccessibleDescription(
        content.stop.isEmpty() ? tr("Opens the confirmation. Nothing is sent by this.") : stop->text());
    connect(next, &QPushButton::clicked, this, [this, next] {
        next->setEnabled(false); // once
        accept();
        Q_EMIT continueRequested();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->setContentsMargins(0, 0, 14, 0);
    buttons->addWidget(stop, 1);
    if (content.stop.isEmpty())
        buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(next);
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"reviewTitle"_s, this);
    title->writeForeign(content.title, 120);
    title->setWraps(true);
    title->setContentsMargins(0, 0, 14, 0);
    const bool low = isLowScreen(*this);
    auto *card = new ConfirmCard(theme, content.moneyText, content.moneyLine, content.accountLine, content.mode, this);
    card->setDense(low);
    auto *money = new QHBoxLayout; // above what scrolls: it is seen at every size
    money->setContentsMargins(0, 0, 14, 0);
    money->addWidget(card);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, low ? 12 : 20, 10, low ? 10 : 18);
    all->setSpacing(low ? 8 : 14);
    all->addWidget(title);
    all->addLayout(money);
    all->addWidget(scroll, 1);
    all->addLayout(buttons);
    resize(QSize(qMax(720, sizeHint().width()), 780).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    (content.stop.isEmpty() ? next : back)->setFocus();
}

void ReviewDialog::addHeading(const QString &text, const QString &note)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    auto *head = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"reviewHeading"_s, m_page);
    head->write(text);
    auto *aside = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"reviewNote"_s, m_page);
    aside->write(note);
    row->addWidget(head);
    row->addStretch(1);
    row->addWidget(aside);
    m_column->addLayout(row);
}

void ReviewDialog::addDiffs()
{
    //: %1 is the provider's name
    const QString signs = tr("+ added, - removed, compared with what %1 has").arg(providerName(m_content.provider));
    const auto add = [&](const QString &title, const QString &name, const QStringList &before,
                         const QStringList &after) {
        const QList<DiffLine> lines = diffLines(before, after);
        addHeading(title, differs(lines) ? signs : tr("unchanged"));
        auto *view = new DiffView(m_theme, name, m_page);
        view->setAccessibleName(title);
        view->showDiff(lines);
        m_column->addWidget(view);
    };
    if (m_content.byEvidence) {
        add(tr("Evidence"), u"reviewEvidence"_s, evidenceLines(m_content.evidenceBefore),
            evidenceLines(m_content.evidence));
        return add(tr("Metadata"), u"reviewMetadata"_s, metadataLines(m_content.base.metadata),
            metadataLines(m_content.metadata));
    }
    const QStringList old = m_content.base.message.isEmpty() ? QStringList() : m_content.base.message.split(u'\n');
    const QString count = tr("Message, %Ln characters", nullptr, int(m_content.message.size()));
    add(count, u"reviewMessage"_s, old, m_content.message.split(u'\n'));
    add(tr("Metadata"), u"reviewMetadata"_s, metadataLines(m_content.base.metadata), metadataLines(m_content.metadata));
}

void ReviewDialog::addDocuments()
{
    addHeading(tr("Documents"), m_content.documents.isEmpty() ? tr("none") : QString());
    for (const ReviewDocument &document : m_content.documents) {
        auto *line = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Base, u"reviewDocument"_s, m_page);
        QStringList parts{labelText(document.name, 200), document.kindText};
        if (document.size >= 0)
            parts << sizeText(document.size, QLocale());
        parts.removeAll(QString());
        line->write((document.onServer ? u"✓ "_s : u"+ "_s) + parts.join(u" · "_s)
            + (document.onServer ? QString() : u" · "_s + tr("in your draft: uploaded first, with this response")));
        line->setWraps(true);
        m_column->addWidget(line);
    }
}

void ReviewDialog::addRequest()
{
    addHeading(tr("The exact request"), tr("sent once"));
    auto *view = new QPlainTextEdit(m_page);
    view->setObjectName(u"reviewRequest"_s);
    view->setAccessibleName(tr("The exact request"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(Theme::monoFont());
    breakEndlessWords(*view);
    const QString text = requestText(m_content);
    view->setPlainText(text);
    const int lines = qBound(4, int(text.count(u'\n')) + 2, 14);
    view->setMinimumHeight(
        view->fontMetrics().lineSpacing() * qMin(lines, 6) + 18); // before the dialog scrolls as well
    view->setMaximumHeight(view->fontMetrics().lineSpacing() * lines + 18);
    m_column->addWidget(view, 100);
}

} // namespace disputedesk
