using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RegistersAndSharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "registers");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "revoked_at",
                schema: "documents",
                table: "vault_item",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revoked_why",
                schema: "documents",
                table: "vault_item",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scope",
                schema: "documents",
                table: "vault_item",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "revoked_at",
                schema: "documents",
                table: "document",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revoked_why",
                schema: "documents",
                table: "document",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "reading",
                schema: "registers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_code = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    office = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reading", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vault_share",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "text", nullable: false),
                    for_whom = table.Column<string>(type: "text", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opens = table.Column<int>(type: "integer", nullable: false),
                    last_opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_share", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reading_matter_id",
                schema: "registers",
                table: "reading",
                columns: new[] { "matter", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reading_person_id",
                schema: "registers",
                table: "reading",
                columns: new[] { "person", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_vault_share_item_id",
                schema: "documents",
                table: "vault_share",
                columns: new[] { "item", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_vault_share_token_hash",
                schema: "documents",
                table: "vault_share",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reading",
                schema: "registers");

            migrationBuilder.DropTable(
                name: "vault_share",
                schema: "documents");

            migrationBuilder.DropColumn(
                name: "revoked_at",
                schema: "documents",
                table: "vault_item");

            migrationBuilder.DropColumn(
                name: "revoked_why",
                schema: "documents",
                table: "vault_item");

            migrationBuilder.DropColumn(
                name: "scope",
                schema: "documents",
                table: "vault_item");

            migrationBuilder.DropColumn(
                name: "revoked_at",
                schema: "documents",
                table: "document");

            migrationBuilder.DropColumn(
                name: "revoked_why",
                schema: "documents",
                table: "document");
        }
    }
}
