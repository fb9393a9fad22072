#include "app/desktop/makereleasesource.h"

#include "models/providers/releasecheck.h"

namespace disputedesk {

namespace {
class NetworkSource final : public ReleaseSource {
public:
    NetworkSource(const QUrl &address, QUrl page)
        : m_check(address)
        , m_address(address)
        , m_page(std::move(page))
    {
    }
    QFuture<ApiResult<Release>> ask() override { return m_check.ask(); }
    void setProxy(const QNetworkProxy &proxy) override { m_check.setProxy(proxy); }
    QUrl address() const override { return m_address; }
    QUrl page() const override { return m_page; }

private:
    ReleaseCheck m_check;
    const QUrl m_address;
    const QUrl m_page;
};
} // namespace

std::unique_ptr<ReleaseSource> makeReleaseSource(const QUrl &address, const QUrl &page)
{
    return std::make_unique<NetworkSource>(address, page);
}

} // namespace disputedesk
