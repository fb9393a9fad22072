#include "app/desktop/pagecount.h"

#include "models/domain/asyncresult.h"

#include <QtConcurrentRun>

#ifdef DISPUTEDESK_WITH_PDF
#include <QPdfDocument>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
int pagesOfPdf([[maybe_unused]] const QString &path)
{
#ifdef DISPUTEDESK_WITH_PDF
    QPdfDocument document;
    if (document.load(path) == QPdfDocument::Error::None)
        return document.pageCount();
#endif
    return -1;
}
} // namespace

QFuture<int> pagesOf(const DraftFile &file)
{
    if (file.mimeType != "application/pdf"_L1)
        return readyFuture(1);
    return QtConcurrent::run(pagesOfPdf, file.path);
}

} // namespace disputedesk
