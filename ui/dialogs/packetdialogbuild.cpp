// How the packet's dialog is put together.
#include "models/items/packettexts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ActButton *PacketDialog::button(const QString &name, const QString &text)
{
    auto *made = new ActButton(name, ActKeys::EnterAndSpace, this);
    made->setPlainText(text);
    return made;
}

void PacketDialog::build(const Theme &theme)
{
    setObjectName(u"packetDialog"_s);
    offerHelp(*this, u"packet"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("One PDF of several files"));
    setAcceptDrops(true);
    QWidget *const list = buildList(theme);
    QWidget *const choices = buildChoices();
    m_count = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"packetCount"_s, this);
    m_outcome = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"packetOutcome"_s, this);
    for (InkLabel *label : {m_count, m_outcome})
        label->setWraps(true);
    m_outcome->setMinimumHeight(fontMetrics().height() * 2);
    m_outcome->setAlignment(Qt::AlignTop);
    setLive(*m_outcome);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"packetBar"_s);
    m_bar->setAccessibleName(tr("Pages made"));
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_lower = button(u"packetLower"_s, tr("Lower resolution"));
    m_close = button(u"packetClose"_s, tr("Cancel"));
    m_make = button(u"packetMake"_s, tr("Make the PDF"));
    m_add = button(u"packetAdd"_s, m_offer.fields.isEmpty() ? tr("Add to the documents") : tr("Add to the evidence"));
    m_make->setDefault(true); // Enter in the field of pages
    setStyleProperty(m_add, "role", u"main"_s);
    arrange(theme, list, choices);
}

QWidget *PacketDialog::buildList(const Theme &theme)
{
    auto *area = new QWidget(this);
    m_list = new QListWidget(area);
    m_list->setObjectName(u"packetList"_s);
    m_list->setAccessibleName(tr("Files in the order of the PDF"));
    m_list->setAccessibleDescription(tr("Alt with an arrow moves a file, Delete removes it."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(false);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setMinimumHeight(fontMetrics().height() * 3);
    new FocusEdge(*m_list, theme); // also while it is empty
    m_choose = button(u"packetChoose"_s, tr("Add files…"));
    m_up = new IconButton(theme, u"packetUp"_s, u"up"_s, tr("Move up (Alt+↑)"), area);
    m_down = new IconButton(theme, u"packetDown"_s, u"down"_s, tr("Move down (Alt+↓)"), area);
    m_remove = new IconButton(theme, u"packetRemove"_s, u"trash"_s, tr("Remove from the list (Del)"), area);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_choose);
    row->addStretch(1);
    for (IconButton *one : {m_up, m_down, m_remove})
        row->addWidget(one);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return area;
}

QWidget *PacketDialog::buildChoices()
{
    auto *area = new QWidget(this);
    m_pages = new QLineEdit(area);
    m_pages->setObjectName(u"packetPages"_s);
    m_pages->setAccessibleName(tr("Pages of the chosen PDF"));
    m_pages->setMaxLength(400);
    m_dpi = new QComboBox(area);
    m_dpi->setObjectName(u"packetDpi"_s);
    m_dpi->setAccessibleName(tr("Resolution"));
    const QList<int> all = packetResolutions();
    for (const int dpi : all)
        m_dpi->addItem(dpi == all.first() ? tr("%1 dpi, sharpest").arg(dpi)
                : dpi == all.last()       ? tr("%1 dpi, smallest").arg(dpi)
                                          : tr("%1 dpi").arg(dpi),
            dpi);
    m_dpi->setCurrentIndex(m_dpi->findData(PacketOrder().dpi));
    m_field = new QComboBox(area);
    m_field->setObjectName(u"packetField"_s);
    m_field->setAccessibleName(tr("Field of the evidence"));
    for (const PacketOffer::Field &field : std::as_const(m_offer.fields))
        m_field->addItem(
            //: %1 is a field of the evidence form that has a file already
            field.bytes > 0 ? tr("%1 (takes the place of its file)").arg(field.text) : field.text, field.name);
    auto *form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Pages of the chosen PDF"), m_pages);
    form->addRow(tr("Resolution"), m_dpi);
    if (m_offer.fields.isEmpty())
        m_field->hide();
    else
        form->addRow(tr("Goes into"), m_field);
    return area;
}

void PacketDialog::arrange(const Theme &theme, QWidget *list, QWidget *choices)
{
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"packetTitle"_s, this);
    title->write(tr("Put files together into one PDF"));
    title->setWraps(true);
    auto *what = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"packetWhat"_s, this);
    what->write(m_offer.pdfs
            ? tr("Pictures and pages of PDFs become pages of one PDF, in this order. The files themselves stay as they "
                 "are; text on the pages becomes a picture. What was filled into the fields of a PDF form, a signature "
                 "too, is left out: print such a PDF into a new one first.")
            : tr("This build cannot read PDFs, so pictures only: save the pages of a PDF as pictures first. The files "
                 "themselves stay as they are."));
    what->setWraps(true);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(12);
    outcome->addWidget(m_outcome, 1);
    outcome->addWidget(m_lower, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    for (ActButton *one : {m_close, m_make, m_add})
        buttons->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(list, 1);
    column->addWidget(choices);
    column->addWidget(m_count);
    column->addWidget(m_bar);
    column->addLayout(outcome);
    column->addLayout(buttons);
    keepWhole(*this, qMax(560, fontMetrics().averageCharWidth() * 78));
}

} // namespace disputedesk
