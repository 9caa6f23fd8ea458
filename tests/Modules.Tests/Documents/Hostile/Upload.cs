using System.Text;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Hostile;

/// <summary>One file that somebody might send who means no good, or whose telephone broke it: how it is made, and what is said to it.</summary>
public sealed record Upload(string Name, Func<byte[]> Make, Refusal Expected)
{
    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
