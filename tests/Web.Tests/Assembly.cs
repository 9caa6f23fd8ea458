using MotCua.Web.Tests;

[assembly: AssemblyFixture(typeof(WebHouse))]
[assembly: AssemblyFixture(typeof(Browsing))]
