#include "ui/print/caseprint.h"

#include "ui/print/casepages.h"
#include "ui/print/inkedicons.h"

#include <QPaintEngine>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScreen>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

CasePrint::CasePrint(const Theme *theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

CasePrint::~CasePrint()
{
    delete m_preview.data(); // before the printer it looks at
}

bool CasePrint::hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

bool CasePrint::isOpen() const { return m_preview && m_preview->isVisible(); }

void CasePrint::preview(
    const std::shared_ptr<const CaseFile> &file, const QList<PreviewImage> &pictures, QWidget *window)
{
    delete m_preview.data();
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(file->title);
    CasePages::prepare(*m_printer, QLocale());
    m_preview = new QPrintPreviewDialog(m_printer.get(), window);
    m_preview->setObjectName(u"printPreview"_s);
    m_preview->setWindowTitle(file->title);
    m_preview->setAttribute(Qt::WA_DeleteOnClose); // and the pictures with it
    // With room for all acts of Qt's bar: Print is the last of them.
    m_preview->resize(QSize(1040, 760).boundedTo(m_preview->screen()->availableSize()));
    if (auto *const bar = m_preview->findChild<QToolBar *>(); bar && m_theme)
        inkIcons(*bar, *m_theme);
    connect(m_preview, &QPrintPreviewDialog::paintRequested, this, [this, file, pictures](QPrinter *printer) {
        // The preview records pictures of its pages. Whoever prints them wants the pictures as sharp as they are.
        const bool isScreen = printer->paintEngine()->type() == QPaintEngine::Picture;
        if (!CasePages(*file, isScreen ? pictures : QList<PreviewImage>()).paint(*printer))
            Q_EMIT failed();
    });
    m_preview->open();
}

} // namespace disputedesk
