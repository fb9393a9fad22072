#include "app/desktop/packetmaker.h"

#include "app/desktop/exportdevice.h"
#include "app/desktop/storewhy.h"
#include "app/desktop/wholejpeg.h"
#include "models/domain/displaytext.h"
#include "models/store/storeerror.h"
#include "ui/dialogs/previewimage.h"
#include "ui/dialogs/previewpage.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#ifdef DISPUTEDESK_WITH_PDF
#include <QPdfDocument>
#endif

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMostPictureBytes = 50 * 1024 * 1024;
constexpr qint64 kMostPdfBytes = 500 * 1024 * 1024;
constexpr qreal kPictureMarginMm = 8;

PacketProblem problemOf(PreviewProblem problem)
{
    switch (problem) {
    case PreviewProblem::None: return PacketProblem::None;
    case PreviewProblem::OtherType: return PacketProblem::OtherType;
    case PreviewProblem::TooManyPixels: return PacketProblem::TooManyPixels;
    case PreviewProblem::Empty:
    case PreviewProblem::Damaged: break;
    }
    return PacketProblem::Damaged;
}

#ifdef DISPUTEDESK_WITH_PDF
PacketProblem problemOf(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::None: return PacketProblem::None;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme: return PacketProblem::Encrypted;
    case QPdfDocument::Error::FileNotFound: return PacketProblem::Unreadable;
    default: return PacketProblem::Damaged;
    }
}
#endif

void inspectPdf(PacketFile &file)
{
#ifdef DISPUTEDESK_WITH_PDF
    QPdfDocument document;
    file.problem = problemOf(document.load(file.path));
    file.pages = document.pageCount();
    if (file.problem == PacketProblem::None && file.pages < 1)
        file.problem = PacketProblem::Damaged;
#else
    file.problem = PacketProblem::NoPdfReader;
#endif
}

std::optional<QByteArray> bytesOf(const PacketFile &file)
{
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = source.read(kMostPictureBytes + 1);
    return source.error() == QFileDevice::NoError ? std::optional(bytes) : std::nullopt;
}

/// A picture that was cut off is damaged.
PreviewImage pictureOf(const QByteArray &bytes, const QSize &most)
{
    if (bytes.startsWith("\xff\xd8\xff") && !isWholeJpeg(bytes))
        return {{}, PreviewProblem::Damaged};
    return decodePreview(bytes, most);
}

/// Onto white, without what one can see through: that would make the PDF several times larger.
QImage onWhite(const QImage &image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

/// One packet on its way into a PDF, page by page.
class Making {
public:
    Making(const PacketOrder &order, QIODevice &device)
        : m_order(order)
        , m_writer(&device)
    {
        m_writer.setCreator(u"Disputedesk"_s);
        m_writer.setResolution(300);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({0, 0, 0, 0});
    }

    PacketResult run(const std::function<bool(int, int)> &goOn)
    {
        const int total = m_order.pages();
        for (const PacketFile &file : m_order.files) {
            if (!open(file))
                return bad(file, 0);
            for (int place = 0; place < file.chosenPages(); ++place) {
                const int page = file.chosen.isEmpty() ? place + 1 : file.chosen.at(place);
                const QImage image = file.isPdf ? pdfPage(page) : picture(file);
                if (image.isNull()) {
                    m_problem = m_problem == PacketProblem::None ? PacketProblem::Damaged : m_problem;
                    return bad(file, file.isPdf ? page : 0);
                }
                if (!put(image, file.isPdf ? 0 : kPictureMarginMm))
                    return notWritten();
                if (!goOn(++m_result.pages, total))
                    return m_result;
            }
        }
        if (m_result.pages == 0 || !m_painter.end())
            return notWritten();
        m_result.end = PacketResult::End::Made;
        return m_result;
    }

private:
    PacketResult bad(const PacketFile &file, int page)
    {
        m_result.end = PacketResult::End::BadFile;
        m_result.name = file.name;
        m_result.page = page;
        m_result.problem = m_problem;
        return m_result;
    }
    PacketResult notWritten()
    {
        m_result.end = PacketResult::End::NotWritten;
        return m_result;
    }
    bool open([[maybe_unused]] const PacketFile &file)
    {
        m_problem = file.problem;
#ifdef DISPUTEDESK_WITH_PDF
        m_document.reset();
        if (file.isPdf && m_problem == PacketProblem::None) {
            m_document = std::make_unique<QPdfDocument>();
            m_problem = problemOf(m_document->load(file.path)); // it may be another than it was when it was looked at
        }
#endif
        return m_problem == PacketProblem::None;
    }
    QImage pdfPage([[maybe_unused]] int page)
    {
#ifdef DISPUTEDESK_WITH_PDF
        const QSizeF points = m_document->pagePointSize(page - 1);
        if (page > m_document->pageCount() || points.width() < 1 || points.height() < 1)
            return {};
        // As large as it comes onto the paper, however large a page the file claims to have.
        const QSizeF paper = paperPoints(points.width() > points.height());
        const QSizeF fit = points.scaled(paper, Qt::KeepAspectRatio);
        const QSize pixels = (fit * (m_order.dpi / 72.0)).toSize().expandedTo({1, 1});
        return drawPdfPage(*m_document, page - 1, pixels);
#else
        return {};
#endif
    }
    QImage picture(const PacketFile &file)
    {
        const auto bytes = bytesOf(file);
        if (!bytes) {
            m_problem = PacketProblem::Unreadable;
            return {};
        }
        const QSizeF inches = paperPoints(false) / 72.0;
        const int longest = int(inches.height() * m_order.dpi);
        const PreviewImage decoded = pictureOf(*bytes, {longest, longest});
        m_problem = problemOf(decoded.problem);
        return decoded.image.isNull() ? QImage() : onWhite(decoded.image);
    }
    static QSizeF paperPoints(bool lying)
    {
        const QSizeF standing = QPageSize(QPageSize::A4).size(QPageSize::Point);
        return lying ? standing.transposed() : standing;
    }
    bool put(const QImage &image, qreal marginMm)
    {
        const bool lying = image.width() > image.height();
        m_writer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait); // of the page to come
        if (!m_painter.isActive() ? !m_painter.begin(&m_writer) : !m_writer.newPage())
            return false;
        const qreal margin = marginMm / 25.4 * m_writer.logicalDpiX();
        const QRectF room =
            QRectF(0, 0, m_writer.width(), m_writer.height()).adjusted(margin, margin, -margin, -margin);
        QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
        if (marginMm > 0) { // a small picture is not blown up beyond what a screen would show of it
            const QSizeF natural = QSizeF(image.size()) * m_writer.logicalDpiX() / 96.0;
            if (natural.width() < size.width())
                size = natural;
        }
        QRectF place({0, 0}, size);
        place.moveCenter(room.center());
        m_painter.drawImage(place, image);
        return true;
    }

    const PacketOrder &m_order;
    QPdfWriter m_writer;
    QPainter m_painter;
    PacketResult m_result;
    PacketProblem m_problem = PacketProblem::None;
#ifdef DISPUTEDESK_WITH_PDF
    std::unique_ptr<QPdfDocument> m_document;
#endif
};
} // namespace

bool canReadPdfs()
{
#ifdef DISPUTEDESK_WITH_PDF
    return true;
#else
    return false;
#endif
}

PacketFile inspectPacketFile(const QString &path)
{
    const QFileInfo info(path);
    PacketFile file;
    file.path = path;
    file.name = visibleText(info.fileName().left(200));
    file.size = info.size();
    QFile source(path);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly)) { // opening a pipe would hang
        file.problem = PacketProblem::Unreadable;
        return file;
    }
    const QByteArray head = source.read(16);
    file.isPdf = head.startsWith("%PDF-");
    const bool isPicture = head.startsWith("\x89PNG\r\n\x1a\n") || head.startsWith("\xff\xd8\xff");
    if (!file.isPdf && !isPicture)
        file.problem = PacketProblem::OtherType;
    else if (file.size > (file.isPdf ? kMostPdfBytes : kMostPictureBytes))
        file.problem = PacketProblem::TooLarge;
    else if (file.isPdf)
        inspectPdf(file);
    else if (const auto bytes = bytesOf(file); !bytes)
        file.problem = PacketProblem::Unreadable;
    else
        file.problem = problemOf(pictureOf(*bytes, {64, 64}).problem);
    return file;
}

PacketResult makePacket(
    const PacketOrder &order, const QString &path, const std::function<bool(int done, int total)> &goOn)
{
    ExportFile target(path);
    PacketResult result;
    StoreResult<Done> written = target.open();
    if (written) {
        ExportDevice device(target);
        const auto onWhileWritten = [&](int done, int total) { return device.written() && goOn(done, total); };
        result = Making(order, device).run(onWhileWritten);
        written = device.written();
        if (written && result.end == PacketResult::End::NotWritten)
            written = storeFailure(ErrorKind::StoreFailed, u"a page cannot be drawn"_s);
    }
    if (written && result.end == PacketResult::End::Made) {
        result.bytes = target.size();
        written = target.commit();
    }
    if (!written) {
        result.end = PacketResult::End::NotWritten;
        result.detail = detailText(written.error());
    }
    return result;
}

} // namespace disputedesk
