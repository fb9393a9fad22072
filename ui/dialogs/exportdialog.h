#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QMetaType>

class QRadioButton;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What there is to export.
struct ExportOffer {
    int selected = 0; ///< disputes
    int shown = 0;
    int everything = 0;
    QString scope; ///< whose everything: an account's label (hostile text), or empty for all accounts of the mode
    bool live = false;
    bool incomplete = false; ///< the list is still being read
};

/// Asks which disputes are to be exported and as what, and says before what the file will hold.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    enum class What : quint8 { Selected, Shown, Everything };
    Q_ENUM(What)
    enum class Format : quint8 { Csv, Json, Case };
    Q_ENUM(Format)

    ExportDialog(const ExportOffer &offer, const Theme &theme, QWidget *parent = nullptr);

    What what() const;
    Format format() const;

Q_SIGNALS:
    void exportRequested(disputedesk::ExportDialog::What what, disputedesk::ExportDialog::Format format);

private:
    QRadioButton *radio(const QString &name, const QString &text, bool possible);
    void buildChoices();
    void arrange(const Theme &theme);
    void showState();

    ExportOffer m_offer;
    QRadioButton *m_selected = nullptr;
    QRadioButton *m_shown = nullptr;
    QRadioButton *m_everything = nullptr;
    QRadioButton *m_csv = nullptr;
    QRadioButton *m_json = nullptr;
    QRadioButton *m_case = nullptr; ///< to be opened again
    InkLabel *m_note = nullptr;
    ActButton *m_go = nullptr;
};

} // namespace disputedesk
