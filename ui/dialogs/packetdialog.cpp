#include "ui/dialogs/packetdialog.h"

#include "models/items/packettexts.h"
#include "models/items/textjoins.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/droppedfiles.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

PacketDialog::PacketDialog(const PacketOffer &offer, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_theme(theme)
{
    build(theme);
    connectParts();
    showChosen();
    showState();
    m_choose->setFocus();
}

void PacketDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &PacketDialog::filesRequested);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &PacketDialog::removeChosen);
    connect(m_list, &QListWidget::currentItemChanged, this, &PacketDialog::showChosen);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &PacketDialog::changed);
    connect(m_pages, &QLineEdit::textEdited, this, &PacketDialog::takePages);
    connect(m_dpi, &QComboBox::currentIndexChanged, this, &PacketDialog::changed);
    connect(m_field, &QComboBox::currentIndexChanged, this, &PacketDialog::showState);
    connect(m_lower, &QPushButton::clicked, this, &PacketDialog::lower);
    connect(m_close, &QPushButton::clicked, this, &PacketDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (m_making)
            return Q_EMIT stopRequested();
        m_wanted = order();
        m_result.reset();
        m_making = true;
        setProgress(0, m_wanted.pages());
        showState();
        Q_EMIT makeRequested(m_wanted);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString field = m_field->currentData().toString();
        accept();
        Q_EMIT addRequested(field);
    });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    key(QKeySequence(Qt::Key_Delete), [this] { removeChosen(); });
}

void PacketDialog::addFile(const PacketFile &file)
{
    m_files.insert(++m_lastNumber, file);
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, m_lastNumber);
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // dropped between others, never into one
    writeItem(item);
    if (!m_list->currentItem())
        m_list->setCurrentItem(item);
    changed();
}

PacketFile &PacketDialog::fileOf(const QListWidgetItem *item) { return m_files[item->data(Qt::UserRole).toInt()]; }

QList<PacketFile> PacketDialog::files() const
{
    QList<PacketFile> files;
    for (int row = 0; row < m_list->count(); ++row)
        files.append(m_files.value(m_list->item(row)->data(Qt::UserRole).toInt()));
    return files;
}

PacketOrder PacketDialog::order() const
{
    PacketOrder order;
    order.dpi = m_dpi->currentData().toInt();
    order.files = files();
    order.files.removeIf([](const PacketFile &file) { return file.problem != PacketProblem::None; });
    return order;
}

/// Which files cannot be taken: they may have scrolled away when the packet is decided upon.
QString PacketDialog::leftOutText() const
{
    constexpr int kNamed = 3; // all of them stand in the list
    QStringList names;
    int count = 0;
    const QList<PacketFile> all = files();
    for (const PacketFile &file : all)
        if (file.problem != PacketProblem::None && ++count <= kNamed)
            names << QChar(0x2068) + labelText(file.name, 60) + QChar(0x2069);
    if (count > kNamed)
        //: Ends a list of names of files: so many more of them
        names << tr("%n more", "further files", count - kNamed);
    if (count < 2)
        //: %1 is the name of a file that does not become part of the PDF
        return count == 0 ? QString() : tr("1 file is left out: %1.").arg(names.constFirst());
    //: %1 are names of files that do not become part of the PDF
    return tr("%n files are left out: %1.", nullptr, count).arg(enumerated(names));
}

PacketRoom PacketDialog::room() const
{
    PacketRoom room;
    room.bytes = m_offer.mostBytes - m_offer.usedBytes;
    int pages = m_offer.mostPages - m_offer.usedPages;
    const QString chosen = m_field->currentData().toString();
    for (const PacketOffer::Field &field : m_offer.fields) {
        if (field.name == chosen) { // its file goes when the packet comes
            room.bytes += field.bytes;
            pages += field.pages;
        } else if (field.uncounted) {
            room.known = false;
        }
    }
    room.pages = m_offer.mostPages < 0 ? -1 : qMax(0, pages);
    return room;
}

void PacketDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count() || m_making)
        return;
    QListWidgetItem *const item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    changed();
}

void PacketDialog::removeChosen()
{
    QListWidgetItem *const item = m_list->currentItem();
    if (!item || m_making)
        return;
    m_files.remove(item->data(Qt::UserRole).toInt());
    delete m_list->takeItem(m_list->row(item));
    changed();
}

void PacketDialog::changed()
{
    m_result.reset();
    showState();
}

void PacketDialog::lower()
{
    const int next = lowerResolution(m_dpi->currentData().toInt());
    if (next == 0)
        return;
    m_dpi->setCurrentIndex(m_dpi->findData(next));
    m_make->setFocus(); // the button goes away under the keyboard
    m_make->click();
}

void PacketDialog::setProgress(int done, int total)
{
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(done);
}

void PacketDialog::setResult(const PacketResult &result)
{
    m_making = false;
    m_result.reset();
    if (order() == m_wanted) // else a file came meanwhile: evidence must not go out without it
        m_result = result;
    showState();
    if (m_add->isEnabled() && leftOutText().isEmpty()) // else it is read first
        m_add->setFocus();
}

void PacketDialog::setInspecting(bool inspecting)
{
    m_inspecting = inspecting;
    showState();
}

void PacketDialog::showState()
{
    const PacketOrder wanted = order();
    const PacketRoom room = this->room();
    const int pages = wanted.pages();
    const bool tooMany = room.pages >= 0 && pages > room.pages;
    const QString badPages = wrongPagesOf(wanted);
    const QString leftOut = leftOutText();
    const bool tellsElse = m_making || m_inspecting || !badPages.isEmpty(); // what the outcome tells of first
    QString count = m_list->count() == 0 ? tr("No files yet: add them, or drop them here.")
                                         : packetPagesText(pages, room, locale());
    if (tellsElse && !leftOut.isEmpty())
        count += u'\n' + leftOut;
    m_count->setInk(tooMany ? Ink::Danger : Ink::Muted);
    m_count->write(count);
    m_count->setVisible(!m_result || tooMany || tellsElse); // the result below names them too
    const bool fits = m_result && packetFits(*m_result, room);
    const bool made = m_result && m_result->end == PacketResult::End::Made;
    const bool isBad = !m_inspecting && (!badPages.isEmpty() || (m_result && !fits));
    m_outcome->setInk(isBad ? Ink::Danger : tellsElse || leftOut.isEmpty() ? Ink::Text : Ink::Warning);
    const QString outcome = m_making ? tr("Making the pages…")
        : m_inspecting               ? tr("Looking at the files…")
        : !badPages.isEmpty()        ? badPages
        : m_result                   ? packetResultText(*m_result, room, wanted.dpi, locale())
        : pages > 0                  ? tr("Make the PDF to see its size. Nothing is added yet.")
                                     : QString();
    m_outcome->write(tellsElse ? outcome : oneAfterTheOther(outcome, leftOut));
    m_bar->setVisible(m_making);
    m_lower->setVisible(made && !fits && !m_making && m_result->bytes > room.bytes && lowerResolution(wanted.dpi) > 0);
    m_make->setPlainText(m_making ? tr("Stop") : tr("Make the PDF"));
    m_make->setEnabled(m_making || (pages > 0 && !tooMany && badPages.isEmpty() && !m_inspecting));
    m_add->setEnabled(fits && badPages.isEmpty() && !m_making && !m_inspecting);
    m_add->setAccessibleDescription(m_outcome->text().isEmpty() ? m_count->text() : m_outcome->text());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_choose, m_dpi, m_field})
        widget->setEnabled(!m_making);
    const int row = m_list->currentRow();
    m_up->setEnabled(!m_making && row > 0);
    m_down->setEnabled(!m_making && row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(!m_making && row >= 0);
    m_pages->setEnabled(!m_making && !m_pages->placeholderText().isEmpty());
}

void PacketDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_making || droppedFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PacketDialog::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths);
}

void PacketDialog::reject()
{
    if (m_making)
        Q_EMIT stopRequested();
    QDialog::reject();
}

} // namespace disputedesk
