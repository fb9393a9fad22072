#pragma once

#include "models/items/casefile.h"
#include "ui/dialogs/previewimage.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QPrinter;
class QPrintPreviewDialog;

namespace disputedesk {

class Theme;

/// The preview of a case file, from which a person prints it.
class CasePrint : public QObject {
    Q_OBJECT
public:
    /// Without a theme the preview has Qt's own icons.
    explicit CasePrint(const Theme *theme = nullptr, QObject *parent = nullptr);
    ~CasePrint() override;

    /// Whether this computer has a printer to print on. Asks the print service, which may take its time: for a thread
    /// that may wait.
    static bool hasPrinter();
    /// A preview stands.
    bool isOpen() const;
    /// Shows it in the place of one that stands. `pictures`: see CasePages.
    void preview(const std::shared_ptr<const CaseFile> &file, const QList<PreviewImage> &pictures, QWidget *window);

Q_SIGNALS:
    /// The printer did not take the pages.
    void failed();

private:
    const Theme *const m_theme;
    std::unique_ptr<QPrinter> m_printer;
    QPointer<QPrintPreviewDialog> m_preview; ///< looks at the printer
};

} // namespace disputedesk
