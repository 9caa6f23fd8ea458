namespace MotCua.SigningSimulator;

/// <summary>A person who signs from afar: by what she enters, and what her certificate says.</summary>
/// <param name="User">What she types as her name: mostly her phone number.</param>
/// <param name="Number">What stands as her number in the certificate, such as CCCD:024085000112.</param>
public sealed record Subscriber(string User, string Pin, string Name, string Number)
{
    /// <summary>The id of her key.</summary>
    public string Credential => "ca-nhan-" + User;
}
