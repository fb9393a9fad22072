#include "ui/panes/evidencetop.h"

#include "models/items/evidencetexts.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/namedbox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// As wide as what is chosen, not as the widest choice; the list opens as wide as it needs.
class Chooser : public QComboBox {
public:
    using QComboBox::QComboBox;
    QSize sizeHint() const override
    {
        int widest = 0;
        for (int i = 0; i < count(); ++i)
            widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
        const QSize hint = QComboBox::sizeHint();
        return {hint.width() - widest + fontMetrics().horizontalAdvance(currentText()), hint.height()};
    }
    QSize minimumSizeHint() const override { return {qMin(sizeHint().width(), 160), sizeHint().height()}; }
    void showPopup() override
    {
        view()->setMinimumWidth(QComboBox::sizeHint().width());
        QComboBox::showPopup();
    }
};
} // namespace

EvidenceTop::EvidenceTop(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"evidenceTop"_s);
    using Type = InkLabel::Type;
    m_soldTitle = new InkLabel(theme, Ink::Text, Type::Base, u"evidenceSoldTitle"_s, this);
    m_soldTitle->write(tr("Sold:"));
    m_soldTitle->setNeverCut(true);
    m_sold = makeChooser(u"evidenceSold"_s, tr("What was sold"));
    m_soldTitle->setBuddy(m_sold);
    for (const ProductType type :
        {ProductType::Unset, ProductType::Physical, ProductType::Digital, ProductType::Service})
        m_sold->addItem(productTypeText(type), int(type));
    connect(
        m_sold, &QComboBox::activated, this, [this] { Q_EMIT soldChosen(ProductType(m_sold->currentData().toInt())); });
    m_summary = new InkLabel(theme, Ink::Muted, Type::Secondary, u"evidenceSummary"_s, this);
    m_summary->setWraps(true);
    m_ask = new InkLabel(theme, Ink::Warning, Type::Secondary, u"evidenceAskSold"_s, this);
    m_ask->setWraps(true);
    m_ask->write(tr("Choose what was sold: it decides which evidence is expected."));
    m_reason = new InkLabel(theme, Ink::Warning, Type::Secondary, u"evidenceReason"_s, this);
    m_reason->setWraps(true);
    m_category = makeChooser(u"evidenceCategory"_s, tr("What the reason means"));
    m_reason->setBuddy(m_category);
    connect(m_category, &QComboBox::activated, this,
        [this] { Q_EMIT categoryChosen(m_category->currentData().toString()); });

    auto *sold = new QHBoxLayout;
    sold->setSpacing(8);
    sold->addWidget(m_soldTitle);
    sold->addWidget(m_sold);
    sold->addStretch(0);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(10);
    m_line->addLayout(sold);
    m_line->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_line);
    column->addWidget(m_ask);
    column->addWidget(m_reason);
    column->addWidget(m_category, 0, Qt::AlignLeft);
}

QComboBox *EvidenceTop::makeChooser(const QString &name, const QString &words)
{
    auto *box = new Chooser(this);
    nameBox(*box, name, words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    return box;
}

void EvidenceTop::showSold(ProductType sold)
{
    m_sold->setCurrentIndex(m_sold->findData(int(sold)));
    m_sold->updateGeometry();
    m_ask->setVisible(sold == ProductType::Unset);
    m_sold->setAccessibleDescription(sold == ProductType::Unset ? m_ask->text() : QString());
}

void EvidenceTop::showReason(const Dispute &dispute, const QString &category)
{
    const ReasonBook &book = ReasonBook::standard();
    const QStringList choices = evidenceReasonChoices(dispute, book);
    m_reason->write(evidenceReasonText(dispute, book));
    m_reason->setVisible(!choices.isEmpty());
    m_category->setVisible(!choices.isEmpty());
    if (choices != m_choices || m_category->count() == 0) {
        m_choices = choices;
        m_category->clear();
        m_category->addItem(tr("Not chosen"), QString());
        for (const QString &choice : choices)
            m_category->addItem(categoryText(choice), choice);
    }
    m_category->setCurrentIndex(qMax(0, m_category->findData(category)));
    m_category->updateGeometry();
    m_category->setAccessibleDescription(m_reason->text());
}

void EvidenceTop::showSummary(const QString &summary)
{
    m_summary->write(summary);
    fit();
}

void EvidenceTop::fit()
{
    const int beside = width() - m_soldTitle->sizeHint().width() - m_sold->sizeHint().width() - 2 * m_line->spacing();
    const bool narrow = beside < m_summary->fontMetrics().averageCharWidth() * 20;
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction)
        m_line->setDirection(direction);
}

void EvidenceTop::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool EvidenceTop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // scrolling the pane is no choice
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace disputedesk
