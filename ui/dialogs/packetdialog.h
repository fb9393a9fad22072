#pragma once

#include "models/items/packet.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QWidget;

namespace disputedesk {

class ActButton;
class IconButton;
class InkLabel;

/// Where a packet can go, and how much room there is.
struct PacketOffer {
    struct Field {
        QString name; ///< of the evidence form
        QString text;
        qint64 bytes = 0; ///< of the file that the packet would take the place of, here or at the provider
        int pages = 0;
        bool uncounted = false; ///< its size or pages are not known
    };
    QList<Field> fields; ///< empty: the documents of a response
    qint64 mostBytes = 0; ///< what the provider takes
    int mostPages = -1;
    qint64 usedBytes = 0; ///< by the draft's files and those at the provider, those of the fields included
    int usedPages = 0;
    bool pdfs = true; ///< PDFs can be read
};

/// Puts pictures and PDFs in order into one PDF: the files with their order and pages, the resolution, what it comes to
/// and whether that fits. It reads no file and makes no PDF: it asks for it.
class PacketDialog : public QDialog {
    Q_OBJECT
public:
    PacketDialog(const PacketOffer &offer, const Theme &theme, QWidget *parent = nullptr);

    /// A file that was looked at; one with a problem stands in the list and says so, and is left out of the packet.
    void addFile(const PacketFile &file);
    /// Pages that were made so far.
    void setProgress(int done, int total);
    /// How the making ended. A result of other files than those that stand in the list by now is not offered.
    void setResult(const PacketResult &result);
    /// Files are being looked at and will join the list: nothing is made or added without them.
    void setInspecting(bool inspecting);
    /// All that stands in the list, in its order: files with a problem too.
    QList<PacketFile> files() const;
    /// What would be made now.
    PacketOrder order() const;
    PacketRoom room() const;

Q_SIGNALS:
    void filesRequested(); ///< choose files, please
    void filesDropped(const QStringList &paths);
    void makeRequested(const disputedesk::PacketOrder &order);
    void stopRequested();
    /// The packet made last is to go into the draft; `field` empty: into the documents.
    void addRequested(const QString &field);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void build(const Theme &theme);
    QWidget *buildList(const Theme &theme);
    QWidget *buildChoices();
    void arrange(const Theme &theme, QWidget *list, QWidget *choices);
    ActButton *button(const QString &name, const QString &text);
    void connectParts();
    void move(int by);
    void removeChosen();
    void takePages();
    void showPagesProblem(const PacketFile &file);
    QString wrongPagesOf(const PacketOrder &order) const;
    QString leftOutText() const;
    void showChosen();
    void changed(); ///< what was made is another packet's now
    void lower();
    void showState();
    void writeItem(QListWidgetItem *item);
    PacketFile &fileOf(const QListWidgetItem *item);

    PacketOffer m_offer;
    const Theme &m_theme;
    QHash<int, PacketFile> m_files; ///< by the number that an item carries: dragging moves items about
    int m_lastNumber = 0;
    PacketOrder m_wanted; ///< what the making was asked for
    std::optional<PacketResult> m_result; ///< of m_wanted, which is what the list still says
    bool m_making = false;
    bool m_inspecting = false;
    QListWidget *m_list = nullptr;
    IconButton *m_up = nullptr;
    IconButton *m_down = nullptr;
    IconButton *m_remove = nullptr;
    QLineEdit *m_pages = nullptr;
    QComboBox *m_dpi = nullptr;
    QComboBox *m_field = nullptr;
    InkLabel *m_count = nullptr;
    InkLabel *m_outcome = nullptr;
    QProgressBar *m_bar = nullptr;
    ActButton *m_choose = nullptr;
    ActButton *m_lower = nullptr;
    ActButton *m_close = nullptr;
    ActButton *m_make = nullptr;
    ActButton *m_add = nullptr;
};

} // namespace disputedesk
