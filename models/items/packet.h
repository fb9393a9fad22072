#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace disputedesk {

/// Why a file, or a page of it, cannot be part of a packet.
enum class PacketProblem : quint8 {
    None,
    Unreadable, ///< gone, no right to it, or no plain file
    TooLarge, ///< more than is ever read of a file
    OtherType, ///< neither PNG, JPEG nor PDF by its content
    TooManyPixels, ///< a picture of more than is ever decoded
    Damaged,
    Encrypted, ///< a PDF under a password
    NoPdfReader, ///< this build has no Qt Pdf
};

/// A file that is to be put together with others: what it is, by its content.
struct PacketFile {
    QString path;
    QString name; ///< of the file, made visible
    bool isPdf = false;
    qint64 size = 0;
    int pages = 1; ///< of the file; a picture is one
    PacketProblem problem = PacketProblem::None;
    QList<int> chosen; ///< pages to take, from 1 on, in their order; empty: all
    QString wrongPages; ///< what was typed in place of `chosen`, as long as it names no pages: nothing is made of it

    int chosenPages() const
    {
        return problem != PacketProblem::None || !wrongPages.isEmpty() ? 0
            : chosen.isEmpty()                                         ? pages
                                                                       : int(chosen.size());
    }
    bool operator==(const PacketFile &) const = default;
};

/// What a packet is made of, in its order.
struct PacketOrder {
    QList<PacketFile> files; ///< those with a problem are left out by whoever gives the order
    int dpi = 150;

    int pages() const;
    bool operator==(const PacketOrder &) const = default;
};

/// How a packet's making ended.
struct PacketResult {
    enum class End : quint8 { Made, Cancelled, BadFile, NotWritten };
    End end = End::Cancelled;
    int pages = 0;
    qint64 bytes = 0;
    QString name; ///< BadFile: which
    int page = 0; ///< BadFile: which of its pages
    PacketProblem problem = PacketProblem::None;
    QString detail; ///< NotWritten: what the system says
};

/// How much room there is for a packet.
struct PacketRoom {
    qint64 bytes = 0;
    int pages = -1; ///< -1: nobody counts pages
    bool known = true; ///< false: it is less, since other files take more than anybody told
};

/// The pages that "1-3, 7" names, in that order; empty for no text (all of them). Nothing for a text that names no
/// pages, or one that the file does not have, or one twice.
std::optional<QList<int>> pagesNamed(const QString &text, int count);
/// "1-3, 7": what pagesNamed() reads as `pages`.
QString pagesText(const QList<int> &pages);
/// The resolutions that can be chosen, the best first.
QList<int> packetResolutions();
/// The next lower resolution; 0: there is none.
int lowerResolution(int dpi);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::PacketFile)
Q_DECLARE_METATYPE(disputedesk::PacketOrder)
Q_DECLARE_METATYPE(disputedesk::PacketResult)
