#include "models/providers/multipart.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

Multipart multipartFor(const QByteArray &boundary, const QString &fileName, const QByteArray &mimeType,
    const QList<MultipartField> &fields)
{
    Multipart parts;
    parts.contentType = "multipart/form-data; boundary=" + boundary;
    for (const MultipartField &field : fields)
        parts.head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name + "\"\r\n\r\n"
            + field.value + "\r\n";
    parts.head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + uploadFileName(fileName).toUtf8() + "\"\r\nContent-Type: " + mimeType + "\r\n\r\n";
    parts.tail = "\r\n--" + boundary + "--\r\n";
    return parts;
}

QString uploadFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name.mid(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1)) {
        if (c == u'"' || c == u'%' || c == u';')
            safe += u'_';
        else if (c.isPrint() || c.isSurrogate())
            safe += c;
    }
    if (safe.size() > 200) // keep the end: it says what kind of file this is
        safe = safe.left(180) + safe.right(20);
    safe = QString::fromUtf8(safe.trimmed().toUtf8()); // a lone surrogate becomes U+FFFD
    return safe.isEmpty() || safe == "."_L1 || safe == ".."_L1 ? u"document"_s : safe;
}

} // namespace disputedesk
