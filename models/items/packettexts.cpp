#include "models/items/packettexts.h"

#include "models/domain/displaytext.h"
#include "models/items/evidencetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class PacketTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::PacketTexts)
};

QString pageCount(int pages)
{
    return pages == 1 ? PacketTexts::tr("1 page") : PacketTexts::tr("%Ln pages", nullptr, pages);
}
} // namespace

QString packetProblemText(PacketProblem problem)
{
    switch (problem) {
    case PacketProblem::None: return {};
    case PacketProblem::Unreadable:
        return PacketTexts::tr("cannot be read. See that it is there and that you may open it.");
    case PacketProblem::TooLarge: return PacketTexts::tr("is too large to be taken. Save it smaller first.");
    case PacketProblem::OtherType:
        return PacketTexts::tr("is neither PNG, JPEG nor PDF. Save it as one of these first.");
    case PacketProblem::TooManyPixels:
        return PacketTexts::tr("has too many pixels to be taken. Save it smaller first.");
    case PacketProblem::Damaged: return PacketTexts::tr("is damaged. Ask for it again, or scan it anew.");
    case PacketProblem::Encrypted: return PacketTexts::tr("is protected by a password. Save it without one first.");
    case PacketProblem::NoPdfReader:
        return PacketTexts::tr("is a PDF, which this build cannot read. Save its pages as pictures first.");
    }
    return {};
}

QString packetFileText(const PacketFile &file, const QLocale &locale)
{
    if (file.problem != PacketProblem::None)
        return packetProblemText(file.problem);
    if (!file.wrongPages.isEmpty())
        //: A PDF in a list of files; %1 is what was typed as its pages, %2 how many it has
        return PacketTexts::tr("“%1” are no pages of it: type numbers from 1 to %2, each once")
            .arg(visibleText(file.wrongPages.left(40)), locale.toString(file.pages));
    const QString size = evidenceSizeText(file.size, locale);
    if (!file.isPdf)
        //: A picture in a list of files; %1 is its size
        return PacketTexts::tr("picture, %1").arg(size);
    if (file.chosen.isEmpty())
        //: A PDF in a list of files; %1 is "3 pages", %2 its size
        return PacketTexts::tr("PDF, %1, %2").arg(pageCount(file.pages), size);
    //: A PDF of which some pages are taken; %1 and %2 are numbers, %3 its size
    return PacketTexts::tr("PDF, %1 of %2 pages, %3")
        .arg(locale.toString(file.chosen.size()), locale.toString(file.pages), size);
}

QString packetPagesText(int pages, const PacketRoom &room, const QLocale &locale)
{
    if (room.pages < 0)
        return pageCount(pages);
    if (pages <= room.pages && !room.known)
        //: %1 is "3 pages", %2 how many there may be; some other files could not be counted
        return PacketTexts::tr("%1; there is room for %2 at most").arg(pageCount(pages), locale.toString(room.pages));
    if (pages <= room.pages)
        //: %1 is "3 pages", %2 how many there may be
        return PacketTexts::tr("%1; there is room for %2").arg(pageCount(pages), locale.toString(room.pages));
    //: %1 is "214 pages", %2 how many there may be
    return PacketTexts::tr("%1, but there is room for %2 only. Choose a PDF and name the pages that matter, or remove "
                           "files.")
        .arg(pageCount(pages), locale.toString(qMax(0, room.pages)));
}

bool packetFits(const PacketResult &result, const PacketRoom &room)
{
    return result.end == PacketResult::End::Made && result.bytes <= room.bytes
        && (room.pages < 0 || result.pages <= room.pages);
}

QString packetResultText(const PacketResult &result, const PacketRoom &room, int dpi, const QLocale &locale)
{
    using End = PacketResult::End;
    switch (result.end) {
    case End::Cancelled: return PacketTexts::tr("Stopped. Nothing was made.");
    case End::BadFile:
        //: %1 is a file's name, %2 a number, %3 such as "is damaged."
        return result.page > 0 && result.problem == PacketProblem::Damaged
            ? PacketTexts::tr("Page %2 of %1 cannot be drawn. Leave it out, or ask for the file again.")
                  .arg(result.name, locale.toString(result.page))
            //: %1 is a file's name, %2 such as "is damaged."
            : PacketTexts::tr("%1 %2").arg(result.name, packetProblemText(result.problem));
    case End::NotWritten:
        //: %1 is what the system says
        return PacketTexts::tr("The PDF could not be written: %1. Make room on the disk, then try again.")
            .arg(result.detail);
    case End::Made: break;
    }
    const QString size = evidenceSizeText(result.bytes, locale);
    const QString most = evidenceSizeText(qMax<qint64>(0, room.bytes), locale);
    if (result.bytes <= room.bytes && !room.known)
        //: %1 is "12 pages", %2 and %3 are sizes; the size or pages of some other files are not known
        return PacketTexts::tr("%1, %2 of %3 at most: it fits, as far as the other files are known.")
            .arg(pageCount(result.pages), size, most);
    if (result.bytes <= room.bytes)
        //: %1 is "12 pages", %2 and %3 are sizes
        return PacketTexts::tr("%1, %2 of %3: it fits.").arg(pageCount(result.pages), size, most);
    if (lowerResolution(dpi) > 0)
        //: %1 is "12 pages", %2 and %3 are sizes
        return PacketTexts::tr("%1, %2, but there is room for %3 only. Choose a lower resolution, or fewer pages.")
            .arg(pageCount(result.pages), size, most);
    //: %1 is "12 pages", %2 and %3 are sizes
    return PacketTexts::tr("%1, %2, but there is room for %3 only. The resolution cannot be lower: take fewer pages.")
        .arg(pageCount(result.pages), size, most);
}

} // namespace disputedesk
