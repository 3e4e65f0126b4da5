def up():
    from ... import x


up()
