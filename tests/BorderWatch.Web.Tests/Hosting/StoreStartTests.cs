using BorderWatch.Web.Hosting;

namespace BorderWatch.Web.Tests.Hosting;

public sealed class StoreStartTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.8.9.10:80", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://LocalHost:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://192.168.1.7:5080", false)]
    [InlineData("http://[fe80::1]:5080", false)]
    [InlineData("http://example.org:5080", false)] // Kestrel listens on every interface for a name it does not know
    [InlineData("http://localhost.example.org:5080", false)]
    [InlineData("http://127.0.0.1.example.org:5080", false)]
    public void Address_OfThisMachineAlone_IsLoopback(string address, bool loopback)
    {
        Assert.Equal(loopback, StoreStart.IsLoopback(address));
    }
}
