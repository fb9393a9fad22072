// The pages of a PDF: what is typed for a file stays with it, right or wrong, whichever file is chosen next.
#include "models/items/packettexts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/theme/stylesheet.h"

#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

void PacketDialog::writeItem(QListWidgetItem *item)
{
    const PacketFile &file = fileOf(item);
    const bool bad = file.problem != PacketProblem::None || !file.wrongPages.isEmpty();
    item->setIcon(m_theme.icon(bad ? u"warning"_s
            : file.isPdf           ? u"pdf"_s
                                   : u"image"_s,
        bad ? Ink::Warning : Ink::Muted));
    const QString text = labelText(file.name, 120) + u'\n' + packetFileText(file, locale());
    item->setText(text);
    item->setData(Qt::AccessibleTextRole, QString(text).replace(u'\n', u", "_s));
}

void PacketDialog::showChosen()
{
    const QListWidgetItem *const item = m_list->currentItem();
    const PacketFile file = item ? m_files.value(item->data(Qt::UserRole).toInt()) : PacketFile();
    const bool hasPages = file.isPdf && file.problem == PacketProblem::None && file.pages > 1;
    const QString typed = file.wrongPages.isEmpty() ? pagesText(file.chosen) : file.wrongPages;
    m_pages->setText(hasPages ? typed : QString());
    m_pages->setEnabled(hasPages && !m_making);
    //: What can be typed: page numbers of a PDF
    m_pages->setPlaceholderText(hasPages ? tr("all, or such as 1-3, 7") : QString());
    showPagesProblem(file);
    showState();
}

void PacketDialog::takePages()
{
    QListWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    PacketFile &file = fileOf(item);
    const auto pages = pagesNamed(m_pages->text(), file.pages);
    file.chosen = pages.value_or(QList<int>());
    file.wrongPages = pages ? QString() : m_pages->text();
    showPagesProblem(file);
    writeItem(item);
    changed();
}

void PacketDialog::showPagesProblem(const PacketFile &file)
{
    const bool wrong = !file.wrongPages.isEmpty();
    setStyleProperty(m_pages, "invalid", wrong);
    m_pages->setToolTip(wrong ? tr("Page numbers from 1 to %1, each once.").arg(file.pages) : QString());
    m_pages->setAccessibleDescription(m_pages->toolTip());
}

/// Which file has pages typed that it does not have: nothing is made before that is put right.
QString PacketDialog::wrongPagesOf(const PacketOrder &order) const
{
    const auto wrong = std::find_if(
        order.files.cbegin(), order.files.cend(), [](const PacketFile &file) { return !file.wrongPages.isEmpty(); });
    //: %1 is a file's name
    return wrong == order.files.cend() ? QString()
                                       : tr("Put right the pages of %1 first.").arg(labelText(wrong->name, 120));
}

} // namespace disputedesk
